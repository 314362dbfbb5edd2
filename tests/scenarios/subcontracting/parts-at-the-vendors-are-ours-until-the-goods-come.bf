# Parts sent to a subcontractor stay ours, counted once, at his place. The goods that he makes of them
# come in at what the parts cost and his fee; what he adds himself is in the fee.
party ACME
place acme-yard vendor ACME
item TUBE each
item PAINT l
item FRAME each made
bill FRAME
  + 3 TUBE issue receipt
  + 0.5 PAINT
receive 30 TUBE cost 2.00 at 2026-03-01
move 20 TUBE from stores to acme-yard at 2026-03-02
  pick     20 TUBE  at stores by named
  put      20 TUBE  at acme-yard
expect stock TUBE 30 value 60.00
expect stock TUBE 20 in acme-yard
# 4 x 3 tubes x 2.00 = 24.00; fee 4 x 5.00 = 20.00
receive 4 FRAME from ACME cost 5.00 at 2026-03-05
  pick     12 TUBE  at acme-yard by named
  take     12 TUBE  from 2026-03-01  24.00
  make     4 FRAME                   44.00
  debit    finished                  44.00
  credit   material                  24.00
  credit   payables                  20.00
expect stock FRAME 4 value 44.00
expect stock TUBE 8 in acme-yard
expect stock TUBE 18 value 36.00
expect owed PAINT 0
# 60.00 for the tubes, 20.00 for the work
expect balance payables -80.00
expect check clean
