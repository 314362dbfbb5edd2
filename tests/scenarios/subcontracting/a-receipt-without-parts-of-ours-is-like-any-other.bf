# A subcontractor also sells. Where the bill that counts takes nothing at his place, or the goods come
# from somebody else, it is a receipt at its cost.
party ACME
party SHOP
place acme-yard vendor ACME
item TUBE each
item FRAME each made
item RACK each made
bill RACK
  + 2 TUBE
bill FRAME from 2026-03-05
  + 3 TUBE issue receipt
receive 9 TUBE cost 2.00 to acme-yard at 2026-03-01
receive 1 FRAME from ACME cost 12.00 at 2026-03-04
  put      1 FRAME  at finished      12.00
  debit    finished                  12.00
  credit   payables                  12.00
receive 1 RACK from ACME cost 7.00 at 2026-03-05
  put      1 RACK   at finished       7.00
  debit    finished                   7.00
  credit   payables                   7.00
receive 1 FRAME from SHOP cost 12.00
  put      1 FRAME  at finished      12.00
  debit    finished                  12.00
  credit   payables                  12.00
receive 1 FRAME from ACME cost 5.00 to stores
  pick     3 TUBE   at acme-yard by named
  take     3 TUBE   from 2026-03-01   6.00
  make     1 FRAME  at stores        11.00
  debit    finished                  11.00
  credit   material                   6.00
  credit   payables                   5.00
expect check clean
