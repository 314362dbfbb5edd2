# The standard part is due at standard. When a new standard has come before the trigger, what is on hand
# was revalued with it; the product takes the difference.
item     OIL   l     standard  issue period
item     PUMP  each  made  fifo
bill     PUMP
  + 2 OIL
standard OIL   material 3.00  from 2025-01-01
receive  5 OIL   at 2025-01-10  cost 3.00
complete 1 PUMP  at 2025-03-04  key pump
  due      2 OIL  until period at stores     6.00
  make     1 PUMP                            6.00
  debit    finished                          6.00
  credit   due                               6.00
standard OIL   material 4.00  from 2025-03-05  at 2025-03-04
# 5 x 1.00 revalued; 2 x 4.00 taken
tick             at 2025-03-05
expect   balance revaluation -5.00
expect   cost pump 8.00
expect   stock OIL 3 value 12.00
expect   balance due 0.00
expect   check clean
