# Sprues of a moulded part are ground up and used for it again: a part of its cost lies in its own material.
item     GRIND  kg    made  fifo  semi
item     PELLET kg    fifo
item     CUP    each  made  fifo
bill     CUP
  + 1 PELLET
  + 1 GRIND output by-quantity
receive  100 PELLET  at 2025-01-02  cost 1.00
# 4 kg of pellets for 4 cups and 4 kg of grind: 2.00 each. The 2 kg that were used were owed at nothing;
# from this very grind they cost 1.00, of which cups and grind bear 0.50 each.
# Of the grind's 0.50 what was used brings 0.25 back to where it comes from: there it ends.
complete 4 CUP    at 2025-01-03  key cups
  + 2 GRIND
  pick     4 PELLET            at stores by first-in
  take     4 PELLET            from 2025-01-02  4.00
  owe      2 GRIND             at 0.00 none     0.00
  inbox    cost-missing GRIND
  make     4 CUP                                2.00
  make     4 GRIND                              2.00
  pick     2 GRIND             at stores by settle
  take     2 GRIND             from 2025-01-03  1.00
  settle   2 GRIND             of cups          0.00
  true-up  CUP                 of 2025-01-03    0.50
  true-up  GRIND               of 2025-01-03    0.50
  true-up  cups                                 0.25
  debit    finished                             2.50
  debit    production-variance                  0.25
  credit   material                             2.75
expect   cost cups 2.50
expect   stock CUP 4 value 2.50
expect   stock GRIND 2 value 1.25
expect   stock PELLET 96 value 96.00
expect   check clean
undo     cups 2   at 2025-01-04
expect   stock CUP 2
expect   check clean
undo     cups     at 2025-01-05
expect   stock CUP 0
expect   stock GRIND 0
expect   owed GRIND 0
expect   stock PELLET 100 value 100.00
expect   balance production-variance 0.00
expect   balance finished 0.00
expect   check clean
