# On its last day a lot is still taken; the day after it is passed over, and the posting says how
# much of it would have been taken: 3 here, of the 4 that lie there. A person who names it has used it all the same.
item MILK l lots
receive 5 MILK cost 1.00 lot A expires 2026-03-05 at 2026-03-01
receive 2 MILK cost 1.00 lot B expires 2026-03-30 at 2026-03-01
scrap 1 MILK at 2026-03-05
  pick     1 MILK  at stores lot A by first-expired assumed
  take     1 MILK  from 2026-03-01  1.00
  debit    scrap                    1.00
  credit   material                 1.00
scrap 3 MILK at 2026-03-06
  pick     2 MILK  at stores lot B by first-expired assumed
  pass     3 MILK  at stores expired
  take     2 MILK  from 2026-03-01    2.00
  owe      1 MILK  at 1.00 last       1.00
  debit    scrap                      3.00
  credit   material                   2.00
  credit   owed                       1.00
