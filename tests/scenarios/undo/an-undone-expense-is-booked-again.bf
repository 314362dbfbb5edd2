# The undo of an expense was the mistake: a part of it is booked again, then the rest.
expense  100.00   at 2025-01-10  key rent
undo     rent     at 2025-01-11  key never
expect   balance incurred 0.00
undo     never 40 at 2025-01-12  key partly
  debit    incurred                        40.00
  credit   payables                        40.00
undo     never    at 2025-01-13
expect   balance incurred 100.00
undo     partly   at 2025-01-14
expect   balance incurred 60.00
undo     partly   at 2025-01-15
  refused  UNDO_NOTHING
expect   check clean
