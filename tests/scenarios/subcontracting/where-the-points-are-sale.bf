# Nothing is on the books before the sale: tubes 6.00 and fee 5.00 of one frame.
points sale
party ACME
place acme-yard vendor ACME
item TUBE each
item FRAME each made
bill FRAME
  + 3 TUBE issue receipt
receive 30 TUBE cost 2.00 at 2026-03-01
move 30 TUBE from stores to acme-yard
receive 4 FRAME from ACME cost 5.00 at 2026-03-05 key r1
  pick     12 TUBE  at acme-yard by named
  take     12 TUBE  from 2026-03-01  24.00
  make     4 FRAME                   44.00
sell 1 FRAME at 2026-03-06 key s1
  pick     1 FRAME  at finished by first-in
  take     1 FRAME  from 2026-03-05  11.00
  debit    cost-of-sales             11.00
  credit   payables                  11.00
expect balance payables -11.00
undo s1
undo r1
expect stock TUBE 30 in acme-yard
expect balance cost-of-sales 0.00
expect balance finished 0.00
expect check clean
