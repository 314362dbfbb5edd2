# He says what he really used: of what is on the bill, and of what is not; from his place, or from
# one of ours that the line names.
party ACME
party BETA
place acme-yard vendor ACME
place beta-yard vendor BETA
item TUBE each
item CAP each
item FRAME each made
bill FRAME
  + 3 TUBE issue receipt
receive 30 TUBE cost 2.00 at 2026-03-01
receive 10 CAP cost 0.50
move 20 TUBE from stores to acme-yard
move 10 CAP from stores to acme-yard
receive 2 FRAME from ACME cost 5.00 at 2026-03-05 key r1
  + 7 TUBE
  + 2 CAP
  pick     7 TUBE   at acme-yard by named
  take     7 TUBE   from 2026-03-01  14.00
  pick     2 CAP    at acme-yard by named
  take     2 CAP    from 2026-03-01   1.00
  make     2 FRAME                   25.00
  debit    finished                  25.00
  credit   material                  15.00
  credit   payables                  10.00
receive 1 FRAME from ACME cost 5.00
  + 3 TUBE place stores
  pick     3 TUBE   at stores by named
  take     3 TUBE   from 2026-03-01   6.00
  make     1 FRAME                   11.00
  debit    finished                  11.00
  credit   material                   6.00
  credit   payables                   5.00
receive 1 FRAME from ACME cost 5.00
  + 3 TUBE place beta-yard
  refused  VENDOR_PLACE beta-yard is another vendor's
undo r1
expect stock TUBE 20 in acme-yard
expect stock CAP 10 in acme-yard
expect check clean
