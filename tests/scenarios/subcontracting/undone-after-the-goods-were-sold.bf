# The goods are gone, so the sale owes them; what he gave back lies at his place again.
party ACME
place acme-yard vendor ACME
item TUBE each
item FRAME each made
bill FRAME
  + 2 TUBE issue receipt
receive 20 TUBE cost 2.00 at 2026-03-01
move 20 TUBE from stores to acme-yard
receive 3 FRAME from ACME cost 1.00 at 2026-03-05 key r1
sell 3 FRAME at 2026-03-06 key s1
# 3 x (2 x 2.00 + 1.00)
expect balance cost-of-sales 15.00
undo r1 at 2026-03-07
expect owed FRAME 3 value 15.00
expect stock TUBE 20 in acme-yard
expect balance payables -40.00
undo s1 at 2026-03-08
expect owed FRAME 0
expect balance cost-of-sales 0.00
expect check clean
