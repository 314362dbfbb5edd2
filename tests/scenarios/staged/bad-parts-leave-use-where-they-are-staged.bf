# One of four staged parts is broken, two are bad, one is used up for a test: who names the place
# reaches what is claimed there, behind what is free (13.3, 13.5). Undone, it is claimed again.

reason test
item BULB each
item LAMP each made
bill LAMP
  + 1 BULB
receive 7 BULB cost 1.00 at 2026-03-01
order M1 4 LAMP
order M2 2 LAMP
stage order M2
stage order M1
# One lies free at the line beside 2 for M2 and 4 for M1; M1 was planned first.
move 1 BULB from stores to line
scrap 2 BULB from line key broken
  pick     1 BULB  at line by named
  pick     1 BULB  at line for M1 by named
  take     2 BULB  from 2026-03-01  2.00
  debit    scrap                    2.00
  credit   material                 2.00
hold 2 BULB in line key bad
  pick     2 BULB  at line for M1 by named
  put      2 BULB  at line held
issue 2 BULB reason test from line key tested
  pick     1 BULB  at line for M1 by named
  pick     1 BULB  at line for M2 by named
  take     2 BULB  from 2026-03-01  2.00
  debit    expense:test             2.00
  credit   material                 2.00
# Where no place is named what is claimed is left alone; so for a sale from there.
hold 1 BULB
  refused STOCK_SHORT BULB short 1 each
sell 1 BULB from line key sold
  pass     1 BULB  at line held
  pass     1 BULB  at line claimed
  owe      1 BULB  at 1.00 last  1.00
  debit    cost-of-sales         1.00
  credit   owed                  1.00
undo sold
# M1 has none left, M2 one.
complete 1 LAMP order M2
  pick     1 BULB  at line for M2 by staged
  take     1 BULB  from 2026-03-01  1.00
  make     1 LAMP                   1.00
  debit    finished                 1.00
  credit   material                 1.00
# All is claimed again for whom it was. What came back stands behind the 2 of the layer: 2 and 2.
undo tested
undo broken
undo bad
complete 4 LAMP order M1
  pick     4 BULB  at line for M1 by staged
  take     2 BULB  from 2026-03-01  2.00
  take     2 BULB  from 2026-03-01  2.00
  make     4 LAMP                   4.00
  debit    finished                 4.00
  credit   material                 4.00
complete 1 LAMP order M2
  pick     1 BULB  at line for M2 by staged
  take     1 BULB  from 2026-03-01  1.00
  make     1 LAMP                   1.00
  debit    finished                 1.00
  credit   material                 1.00
expect stock BULB 1 value 1.00
expect check clean
