# What another order left on the shelf is taken by a report that would go short; other use leaves it.
item WHEEL each
item BIKE each made
bill BIKE
  + 2 WHEEL
receive 3 WHEEL cost 1.00 at 2026-03-01
receive 2 WHEEL cost 1.00 to shelf at 2026-03-01
order MO-1 3 BIKE
scrap 4 WHEEL at 2026-03-02 key s
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2026-03-01    3.00
  owe      1 WHEEL  at 1.00 last       1.00
  debit    scrap                       4.00
  credit   material                    3.00
  credit   owed                        1.00
complete 2 BIKE order MO-1 at 2026-03-03
  pick     2 WHEEL  at shelf by shelf
  take     2 WHEEL  from 2026-03-01#2  2.00
  owe      2 WHEEL  at 1.00 last       2.00
  make     2 BIKE                      4.00
  debit    finished                    4.00
  credit   material                    2.00
  credit   owed                        2.00
expect check clean
