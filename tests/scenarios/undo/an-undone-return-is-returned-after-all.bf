# The undo of a return is undone: the returned layer stands where it stood, ahead of what came later.
item     CART   each  fifo
receive  3 CART   at 2025-01-10  cost 10.00
sell     3 CART   at 2025-01-11  key sale
return   2 CART   of sale  at 2025-01-12  key back
receive  1 CART   at 2025-01-13  cost 14.00
undo     back   at 2025-01-14  key never
  lower    2 CART   of 2025-01-12         20.00
  pick     2 CART   at stores by undo
  debit    cost-of-sales                  20.00
  credit   material                       20.00
undo     never    at 2025-01-15
  return   2 CART  from 2025-01-10  20.00
  debit    material                 20.00
  credit   cost-of-sales            20.00
# Two of 10.00 first, by their day; then the one of 14.00.
sell     3 CART   at 2025-01-16
  pick     3 CART   at stores by first-in
  take     2 CART   from 2025-01-12       20.00
  take     1 CART   from 2025-01-13       14.00
  debit    cost-of-sales                  34.00
  credit   material                       34.00
expect   cost sale 10.00
expect   check clean
