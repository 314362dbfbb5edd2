# The average part is due at the average of the moment, and taken at that of the trigger.
item     OIL   l     average  issue emptied
item     PUMP  each  made  fifo
bill     PUMP
  + 2 OIL
receive  3 OIL   at 2025-01-10  total 10.00
# 10.00 - round(10.00 x 1 / 3) = 6.67
complete 1 PUMP  at 2025-03-04  key pump
  due      2 OIL  until emptied at stores    6.67
  make     1 PUMP                            6.67
  debit    finished                          6.67
  credit   due                               6.67
receive  3 OIL   at 2025-03-05  total 14.00
# 24.00 x 2 / 6 = 8.00
empty    OIL     at 2025-03-06
expect   cost pump 8.00
expect   stock OIL 4 value 16.00
expect   balance due 0.00
expect   check clean
