# A report is undone though its order is finished: it gives back what it still has, and with the
# finish undone, too, nothing is left anywhere.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
rate     KITE   conversion 0.10
receive  1 GLUE   at 2025-01-10  cost 2.00  key po
order    K  2 KITE  key plan
complete 3 KITE   order K  at 2025-03-04  key kites
undo     kites 1  at 2025-03-05
finish   K        at 2025-03-06  key done
expect   stock KITE 2 value 1.20
# It has 0.5 left, which is what the bill says of two kites: no carry
undo     kites    at 2025-03-07
expect   stock GLUE 1 value 2.00
expect   stock KITE 0 value 0.00
expect   balance applied 0.00
# The report has nothing any more that the finish could give it back: 0.5 x 0 / 2 = 0
undo     done     at 2025-03-08
expect   stock GLUE 1 value 2.00
expect   order K planned good 0
# So the order carries nothing: three kites need the 1.0 of the bill
complete 3 KITE   order K  at 2025-03-09  key again
expect   cost again 2.30
undo     again    at 2025-03-10
undo     po       at 2025-03-10
undo     plan     at 2025-03-10
expect   stock GLUE 0 value 0.00
expect   balance material 0.00
expect   balance finished 0.00
expect   balance payables 0.00
expect   check clean
