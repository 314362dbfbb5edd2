# At standard, what parts and fee differ from it is production variance; an average product takes in
# both, and a supplier return of such a receipt goes by method.
party ACME
place acme-yard vendor ACME
item TUBE each
item FRAME each made standard
item FORK each made average
standard FRAME material 10.00
bill FRAME
  + 3 TUBE issue receipt
bill FORK
  + 1 TUBE issue receipt
receive 30 TUBE cost 2.00 at 2026-03-01
move 30 TUBE from stores to acme-yard
# 24.00 + 20.00 against 4 x 10.00
receive 4 FRAME from ACME cost 5.00 at 2026-03-05 key r1
  pick     12 TUBE  at acme-yard by named
  take     12 TUBE  from 2026-03-01  24.00
  make     4 FRAME                   40.00
  debit    finished                  40.00
  debit    production-variance        4.00
  credit   material                  24.00
  credit   payables                  20.00
undo r1 2
expect stock FRAME 2 value 20.00
expect balance production-variance 2.00
undo r1
expect balance production-variance 0.00
# 2 x (2.00 + 1.00) = 6.00, 2 x (2.00 + 2.00) = 8.00: 3.50 each
receive 2 FORK from ACME cost 1.00 key f1
receive 2 FORK from ACME cost 2.00 key f2
expect stock FORK 4 value 14.00
return-to-supplier 1 FORK of f1 to ACME
  pick     1 FORK   at finished by first-in
  take     1 FORK   from average     3.50
  debit    payables                  3.50
  credit   finished                  3.50
undo f2
expect stock FORK 1
expect check clean
