# What he makes may be a part of ours again; lots go in at his place and come out as the goods' lots.
party ACME
place acme-yard vendor ACME
setting issue receipt
item TUBE each lots
item FRAME each made semi lots
item BIKE each made
bill FRAME
  + 2 TUBE
bill BIKE
  + 1 FRAME
receive 4 TUBE cost 1.00 lot T1 at 2026-03-01
receive 4 TUBE cost 1.00 lot T2 at 2026-03-02
move 4 TUBE lot T1 from stores to acme-yard
move 2 TUBE lot T2 from stores to acme-yard
receive 3 FRAME from ACME cost 4.00 lot F1 at 2026-03-05 key r1
  pick     4 TUBE   at acme-yard lot T1 by named assumed
  pick     2 TUBE   at acme-yard lot T2 by named assumed
  take     4 TUBE   from 2026-03-01   4.00
  take     2 TUBE   from 2026-03-02   2.00
  make     3 FRAME  lot F1           18.00
  debit    material                  12.00
  credit   payables                  12.00
complete 1 BIKE at 2026-03-06
  pick     1 FRAME  at stores lot F1 by first-in assumed
  take     1 FRAME  from 2026-03-05   6.00
  make     1 BIKE                     6.00
  debit    finished                   6.00
  credit   material                   6.00
undo r1 2 at 2026-03-07
expect lot FRAME F1 0
expect stock TUBE 4 in acme-yard
expect check clean
