# An attribute is what the newest event that stands says of it: changes are undone in any order.
item     WHEEL  each  fifo  step 1  text "a wheel"
item     WHEEL  each  average  step 0.5  key second
item     WHEEL  each  average  text "a big wheel"  key third
# `second` goes: fifo was its word, average is the word of `third` too, which stands.
undo     second   key no-second
receive  2 WHEEL  at 2025-01-10  cost 1.00  key po-1
receive  2 WHEEL  at 2025-01-10  cost 2.00  key po-2
# The mean: 6.00 / 4 x 1 = 1.50
sell     1 WHEEL  at 2025-01-11  key sale
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from average           1.50
  debit    cost-of-sales                   1.50
  credit   material                        1.50
undo     third    at 2025-01-12
  refused  ITEM_IN_USE WHEEL has moved
undo     no-second  at 2025-01-12
  refused  ITEM_IN_USE WHEEL has moved
expect   check clean
