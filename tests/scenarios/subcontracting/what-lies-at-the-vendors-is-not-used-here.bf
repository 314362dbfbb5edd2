# A completion here takes from our places; what lies at his is not available to it unless named.
party ACME
place acme-yard vendor ACME
item TUBE each
item FRAME each made
item RACK each made
bill FRAME
  + 3 TUBE issue receipt
bill RACK
  + 2 TUBE
receive 5 TUBE cost 2.00 at 2026-03-01
move 4 TUBE from stores to acme-yard
complete 1 RACK at 2026-03-05 key c1
  pick     1 TUBE   at stores by first-in
  take     1 TUBE   from 2026-03-01  2.00
  owe      1 TUBE   at 2.00 last     2.00
  make     1 RACK                    4.00
  debit    finished                  4.00
  credit   material                  2.00
  credit   owed                      2.00
expect stock TUBE 4 in acme-yard
complete 1 RACK
  + 2 TUBE place acme-yard
  pick     2 TUBE   at acme-yard by named
  take     2 TUBE   from 2026-03-01  4.00
  make     1 RACK                    4.00
  debit    finished                  4.00
  credit   material                  4.00
expect check clean
