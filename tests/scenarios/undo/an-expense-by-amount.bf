# An expense is undone by amounts, in parts or whole.
expense  40.00    at 2025-01-10  key rent
  debit    incurred                       40.00
  credit   payables                       40.00
undo     rent 15  at 2025-01-11
expect   balance incurred 25.00
expect   balance payables -25.00
undo     rent     at 2025-01-12
expect   balance incurred 0.00
expect   balance payables 0.00
undo     rent     at 2025-01-13
  refused  UNDO_NOTHING
