# Production that happened is recorded: a named lot is taken although it is held, or has expired, and
# the posting says so. What is not there of it is owed.
item MILK l lots
receive 5 MILK cost 1.00 lot A expires 2026-03-05 at 2026-03-01
receive 5 MILK cost 1.00 lot B at 2026-03-01
hold 5 MILK lot B at 2026-03-01
scrap 1 MILK lot A at 2026-03-06
  pick     1 MILK  at stores lot A by named scanned
  inbox    lot-expired MILK
  take     1 MILK  from 2026-03-01  1.00
  debit    scrap                    1.00
  credit   material                 1.00
scrap 2 MILK lot B at 2026-03-06
  pick     2 MILK  at stores lot B held by named scanned
  inbox    lot-held MILK
  take     2 MILK  from 2026-03-01  2.00
  debit    scrap                    2.00
  credit   material                 2.00
scrap 4 MILK lot B at 2026-03-06
  pick     3 MILK  at stores lot B held by named scanned
  inbox    lot-held MILK
  take     2 MILK  from 2026-03-01    2.00
  take     1 MILK  from 2026-03-01#2  1.00
  pass     1 MILK  at stores lot B gone
  owe      1 MILK  at 1.00 last       1.00
  debit    scrap                      4.00
  credit   material                   3.00
  credit   owed                       1.00
