# His place is counted like any of ours, and what he does not need comes back by a move. Goods that
# he has to make good go to his place and come back: they are ours all the while.
party ACME
place acme-yard vendor ACME
item TUBE each
item FRAME each made
bill FRAME
  + 3 TUBE issue receipt
receive 30 TUBE cost 2.00 at 2026-03-01
move 20 TUBE from stores to acme-yard
# he has lost one
count 19 TUBE in acme-yard at 2026-03-03
  pick     1 TUBE   at acme-yard by count
  take     1 TUBE   from 2026-03-01  2.00
  debit    shrinkage                 2.00
  credit   material                  2.00
move 4 TUBE from acme-yard to stores
receive 5 FRAME from ACME cost 5.00 at 2026-03-05
expect stock TUBE 0 in acme-yard
move 1 FRAME from finished to acme-yard at 2026-03-06
  pick     1 FRAME  at finished by named
  put      1 FRAME  at acme-yard
expect stock FRAME 5 value 55.00
# a sale takes what lies here
sell 4 FRAME at 2026-03-06
  pick     4 FRAME  at finished by first-in
  take     4 FRAME  from 2026-03-05  44.00
  debit    cost-of-sales             44.00
  credit   finished                  44.00
move 1 FRAME from acme-yard to finished at 2026-03-07
# spoilt for good: he is charged with the goods, parts and fee
return-to-supplier 1 FRAME to ACME
  pick     1 FRAME  at finished by first-in
  take     1 FRAME  from 2026-03-05  11.00
  debit    payables                  11.00
  credit   finished                  11.00
expect check clean
