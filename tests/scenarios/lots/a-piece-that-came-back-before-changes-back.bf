# B1 was sold, came back, and went out again for what the sale owed still. A customer then brings back B2, which lies here: it
# was sold indeed, and B1 lies in its stead. Undone they change back: B1 came back before that, and not since.
item     FRAME  each  fifo  serials
party    ACME
sell     3 FRAME  at 2025-03-01  to ACME  key s-1
receive  1 FRAME  at 2025-03-02  cost 2.00  serials B1
receive  1 FRAME  at 2025-03-02  cost 2.00  serials B3
return   1 FRAME  at 2025-03-03  of s-1  serials B1
  return   1 FRAME  from 2025-03-02#2 lot B1  2.00
  pick     1 FRAME  at stores lot B1 by settle assumed
  take     1 FRAME  from 2025-03-03           2.00
  settle   1 FRAME  of s-1                    0.00
  true-up  s-1                                2.00
receive  1 FRAME  at 2025-03-04  cost 2.00  serials B2
return   1 FRAME  at 2025-03-05  of s-1  serials B2  key back-2
  pick     1 FRAME  at stores lot B2 by named scanned
  put      1 FRAME  at stores lot B1
  return   1 FRAME  from 2025-03-03 lot B2  2.00
  debit    material                         2.00
  credit   cost-of-sales                    2.00

# Out go B2, as what was brought back, and then B1, in whose place B2 lies here again.
undo     back-2   at 2025-03-06
  lower    1 FRAME  of 2025-03-05         2.00
  pick     1 FRAME  at stores lot B2 by undo
  pick     1 FRAME  at stores lot B1 by undo
  put      1 FRAME  at stores lot B2
  debit    cost-of-sales                  2.00
  credit   material                       2.00
expect   stock FRAME 1
expect   check clean
