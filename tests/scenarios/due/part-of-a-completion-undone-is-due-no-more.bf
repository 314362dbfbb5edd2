# Of four kites one is undone: first what is owed goes, then what is due, then what was taken. The scanned
# bin had triggered 6 of 8, of which 2 were short.
item     GLUE   kg    fifo  issue emptied
item     KITE   each  made  fifo
bill     KITE
  + 2 GLUE
receive  4 GLUE   at 2025-01-10  cost 3.00
# 4 x 3.00 + 4 x 3.00 (last) = 24.00
complete 4 KITE   at 2025-03-04  key kites
expect   due GLUE 8 value 24.00
empty    6 GLUE   at 2025-03-05
expect   due GLUE 2 value 6.00
expect   owed GLUE 2 value 6.00
expect   stock GLUE 0 value 0.00
# 8 x 3 / 4 = 6 stay: the 2 owed go.
undo     kites 1  at 2025-03-06
expect   due GLUE 2 value 6.00
expect   owed GLUE 0
# 6 x 2 / 3 = 4 stay: the 2 due go.
undo     kites 1  at 2025-03-06
expect   due GLUE 0
expect   stock GLUE 0 value 0.00
# 4 x 1 / 2 = 2 stay: 2 come back, exactly as they were taken.
undo     kites 1  at 2025-03-06
expect   stock GLUE 2 value 6.00
expect   stock KITE 1 value 6.00
expect   cost kites 6.00
undo     kites    at 2025-03-06
expect   stock GLUE 4 value 12.00
expect   balance due 0.00
expect   balance owed 0.00
expect   balance finished 0.00
expect   check clean
