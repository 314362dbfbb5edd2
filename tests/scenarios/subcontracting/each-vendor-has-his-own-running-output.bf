# Any split of what one subcontractor makes takes the same parts; another one's, and what is made
# here, count for themselves.
party ACME
party BETA
place acme-yard vendor ACME
place beta-yard vendor BETA
item FOIL each step 1
item FRAME each made
bill FRAME
  + 0.4 FOIL issue receipt
receive 40 FOIL cost 1.00 at 2026-03-01
move 10 FOIL from stores to acme-yard
move 10 FOIL from stores to beta-yard
# 0.4: 1
receive 1 FRAME from ACME cost 1.00 at 2026-03-05
  pick     1 FOIL   at acme-yard by named
  take     1 FOIL   from 2026-03-01  1.00
  make     1 FRAME                   2.00
  debit    finished                  2.00
  credit   material                  1.00
  credit   payables                  1.00
# 0.4: 1, whatever ACME made
receive 1 FRAME from BETA cost 1.00
  pick     1 FOIL   at beta-yard by named
  take     1 FOIL   from 2026-03-01  1.00
  make     1 FRAME                   2.00
  debit    finished                  2.00
  credit   material                  1.00
  credit   payables                  1.00
# 5 x 0.4 = 2, less the 1
receive 4 FRAME from ACME cost 1.00
  pick     1 FOIL   at acme-yard by named
  take     1 FOIL   from 2026-03-01  1.00
  make     4 FRAME                   5.00
  debit    finished                  5.00
  credit   material                  1.00
  credit   payables                  4.00
# likewise
receive 4 FRAME from BETA cost 1.00
  pick     1 FOIL   at beta-yard by named
  take     1 FOIL   from 2026-03-01  1.00
  make     4 FRAME                   5.00
  debit    finished                  5.00
  credit   material                  1.00
  credit   payables                  4.00
# here: 0.4 x 1, from stores, as if the method were completion
complete 1 FRAME
  pick     1 FOIL   at stores by first-in
  take     1 FOIL   from 2026-03-01  1.00
  make     1 FRAME                   1.00
  debit    finished                  1.00
  credit   material                  1.00
expect check clean
