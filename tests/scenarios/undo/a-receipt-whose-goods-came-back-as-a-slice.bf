# A receipt gives back what is left of its layer, then what an earlier undo had put back as a slice,
# and only then is anything owed by those who still have its goods.
item     WHEEL  each  fifo
reason   test
receive  4 WHEEL  at 2025-01-10  total 10.00  key po-1
# round(10.00 x 2 / 4) = 5.00; 10.00 - 5.00 = 5.00
issue    2 WHEEL  reason test  at 2025-01-11  key a
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        5.00
  debit    expense:test                    5.00
  credit   material                        5.00
issue    1 WHEEL  reason test  at 2025-01-12  key b
# Not the newest draw: a slice of 2 for 5.00. 1 x 2.50 is left beside it.
undo     a        at 2025-01-13
expect   stock WHEEL 3 value 7.50
# Two of four never came: one from the layer, one from the slice.
undo     po-1 2   at 2025-01-14
expect   stock WHEEL 1 value 2.50
expect   owed WHEEL 0
expect   balance payables -5.00
expect   balance expense:test 2.50
# Nor did the others: the one in the slice, and the one that was used, which is owed.
undo     po-1     at 2025-01-15
expect   stock WHEEL 0 value 0.00
expect   owed WHEEL 1 value 2.50
expect   balance payables 0.00
expect   balance expense:test 2.50
expect   check clean
