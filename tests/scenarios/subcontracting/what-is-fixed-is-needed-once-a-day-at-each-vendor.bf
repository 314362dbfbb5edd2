# A run at a subcontractor is a day of his deliveries. What the routing and the rate of the item say
# is what it costs to make it here: he asks his fee for it.
party ACME
place acme-yard vendor ACME
item TUBE each
item JIG each
item FRAME each made
routing FRAME
  + 10 weld conversion 4.00 pay-point
rate FRAME conversion 3.00
bill FRAME
  + 2 TUBE operation 10 issue receipt
  + 1 JIG fixed issue receipt
receive 40 TUBE cost 1.00 at 2026-03-01
receive 10 JIG cost 5.00
move 20 TUBE from stores to acme-yard
move 5 JIG from stores to acme-yard
# 2 x 1.00 + 5.00 + fee 2.00
receive 1 FRAME from ACME cost 2.00 at 2026-03-05
  pick     2 TUBE   at acme-yard by named
  take     2 TUBE   from 2026-03-01  2.00
  pick     1 JIG    at acme-yard by named
  take     1 JIG    from 2026-03-01  5.00
  make     1 FRAME                   9.00
  debit    finished                  9.00
  credit   material                  7.00
  credit   payables                  2.00
receive 1 FRAME from ACME cost 2.00 at 2026-03-05
  pick     2 TUBE   at acme-yard by named
  take     2 TUBE   from 2026-03-01  2.00
  make     1 FRAME                   4.00
  debit    finished                  4.00
  credit   material                  2.00
  credit   payables                  2.00
receive 1 FRAME from ACME cost 2.00 at 2026-03-06
expect stock JIG 3 in acme-yard
expect check clean
