# The first of two kites had opened the tube that served both: when it is undone the tube goes back,
# and the next completion needs one more than its bill says.
item     GLUE   tube  fifo  step 1
item     KITE   each  made  fifo
bill     KITE
  + 0.5 GLUE
receive  5 GLUE   at 2025-01-10  cost 3.00
complete 1 KITE   at 2025-03-04  key first
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     1 KITE                          3.00
  debit    finished                        3.00
  credit   material                        3.00
# total(2) - total(1) = 1 - 1 = 0
complete 1 KITE   at 2025-03-05  key second
  make     1 KITE                          0.00

# By the bill total(2) - total(1) = 0 should come back; 1 does: the carry is -1.
undo     first    at 2025-03-06
expect   stock GLUE 5 value 15.00
expect   stock KITE 1 value 0.00
# total(2) - total(1) = 0, and the 1 that is missing
complete 1 KITE   at 2025-03-07  key third
expect   stock GLUE 4 value 12.00
expect   stock KITE 2 value 3.00
expect   cost third 3.00
expect   check clean
