# The standard rose between report and finish. The report gives up what it had booked, the pool gains
# by the standard in force; the difference is revaluation.
item     GLUE   kg    standard  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
standard GLUE   material 2.00  from 2025-01-01
standard GLUE   material 2.40  from 2025-03-06
receive  2 GLUE   at 2025-01-10  cost 2.00
order    K  2 KITE
complete 3 KITE   order K  at 2025-03-04  key kites
  inbox    over-completion KITE
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from standard          2.00
  make     3 KITE                          2.00
  debit    finished                        2.00
  credit   material                        2.00
undo     kites 1  at 2025-03-05
# First the pool goes over: 1 x (2.40 - 2.00) = 0.40. Then 0.5 x 2.40 = 1.20 comes in for 1.00
finish   K        at 2025-03-07
expect   stock GLUE 1.5 value 3.60
expect   stock KITE 2 value 1.00
expect   balance finished 1.00
expect   balance material 3.60
expect   balance revaluation -0.60
expect   check clean
