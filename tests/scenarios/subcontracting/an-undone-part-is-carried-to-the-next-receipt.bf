# What an undone part leaves with him beyond the bill lowers what his next receipt takes.
party ACME
place acme-yard vendor ACME
item TUBE each step 1
item FRAME each made
bill FRAME
  + 2.5 TUBE issue receipt
receive 20 TUBE cost 2.00 at 2026-03-01
move 20 TUBE from stores to acme-yard
# 7.5: 8 tubes
receive 3 FRAME from ACME cost 1.00 at 2026-03-05 key r1
# 6 of 8 stay for 2, by the bill it is 5
undo r1 1 at 2026-03-06
# total(3) - total(2) = 8 - 5 = 3, less the 1 that he holds
receive 1 FRAME from ACME cost 1.00 at 2026-03-07 key r2
  carry    -1 TUBE
  pick     2 TUBE   at acme-yard by named
  take     2 TUBE   from 2026-03-01  4.00
  make     1 FRAME                   5.00
  debit    finished                  5.00
  credit   material                  4.00
  credit   payables                  1.00
expect stock TUBE 12 in acme-yard
undo r2
undo r1
expect stock TUBE 20 in acme-yard
expect stock FRAME 0 value 0.00
expect balance payables -40.00
expect check clean
