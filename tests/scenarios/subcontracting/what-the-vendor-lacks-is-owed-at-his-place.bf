# What he used and the book does not have there is owed at his place; what comes there settles it and
# trues the goods up.
party ACME
place acme-yard vendor ACME
item TUBE each
item FRAME each made
bill FRAME
  + 3 TUBE issue receipt
receive 8 TUBE cost 2.00 at 2026-03-01
move 5 TUBE from stores to acme-yard
# 12 are needed, 5 lie there, 3 more in our stores are not his
receive 4 FRAME from ACME cost 5.00 at 2026-03-05 key r1
  pick     5 TUBE   at acme-yard by named
  take     5 TUBE   from 2026-03-01  10.00
  owe      7 TUBE   at 2.00 last     14.00
  make     4 FRAME                   44.00
  debit    finished                  44.00
  credit   material                  10.00
  credit   owed                      14.00
  credit   payables                  20.00
expect inbox short/TUBE/acme-yard qty 7 value 14.00
receive 10 TUBE cost 3.00 at 2026-03-06
# first in: 3 x 2.00 + 4 x 3.00 = 18.00, 4.00 more than was thought
move 7 TUBE from stores to acme-yard at 2026-03-07
  pick     7 TUBE   at stores by named
  put      7 TUBE   at acme-yard
  pick     7 TUBE   at acme-yard by settle
  take     3 TUBE   from 2026-03-01   6.00
  take     4 TUBE   from 2026-03-06  12.00
  settle   7 TUBE   of r1            14.00
  true-up  FRAME    of 2026-03-05     4.00
  debit    owed                      14.00
  debit    finished                   4.00
  credit   material                  18.00
expect cost r1 48.00
expect inbox short/TUBE/acme-yard none
expect check clean
