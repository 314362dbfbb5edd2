# Three bolts of no known lot and two of L4 lie there; four are sold: the three, and one of L4.
item     BOLT   each  average  lots
receive  3 BOLT          at 2025-01-10  cost 1.00
receive  2 BOLT  lot L4  at 2025-01-10  cost 1.00
sell     4 BOLT  at 2025-01-11  key s
return   4 BOLT of s  at 2025-01-12  key r
  return   4 BOLT  from average              4.00
  lot      1 BOLT  at stores lot L4
  debit    material                          4.00
  credit   cost-of-sales                     4.00

# Undone it takes the one of L4 that it brought, and leaves the one that had never been sold.
undo     r      at 2025-01-13
  lower    4 BOLT  of average                4.00
  pick     1 BOLT  at stores lot L4 by undo
  pick     3 BOLT  at stores by undo
  debit    cost-of-sales                     4.00
  credit   material                          4.00
count    1 BOLT  lot L4  at 2025-01-14
expect   stock BOLT 1 value 1.00
expect   check clean
