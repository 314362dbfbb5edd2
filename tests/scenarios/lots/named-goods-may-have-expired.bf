# Two without a lot lie there. Named A, which expired yesterday, they are not taken any more: what is
# sold is owed. Their naming undone they settle it.
item     MILK   each  lots  fifo
receive  1 MILK  at 2025-01-10  cost 1.00  lot A  expires 2025-01-11
receive  2 MILK  cost 1.00
identify 2 MILK lot A  at 2025-01-12  key i-1
sell     1 MILK
  pass     1 MILK  at stores expired
  owe      1 MILK  at 1.00 last       1.00
  debit    cost-of-sales              1.00
  credit   owed                       1.00
undo     i-1
  pick     2 MILK  at stores lot A by undo
  put      2 MILK  at stores
  pick     1 MILK  at stores by settle assumed
  take     1 MILK  from 2025-01-10     1.00
  settle   1 MILK  of @5               1.00
  debit    owed                        1.00
  credit   material                    1.00
expect   check clean
