# Between report and finish dearer glue came in: what goes back to the average pool goes back at what
# the report had booked for it, and the pool's price moves by that.
item     GLUE   kg    average  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  2 GLUE   at 2025-01-10  cost 2.50
order    K  2 KITE
complete 3 KITE   order K  at 2025-03-04  key kites
  inbox    over-completion KITE
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from average           2.50
  make     3 KITE                          2.50
  debit    finished                        2.50
  credit   material                        2.50
undo     kites 1  at 2025-03-05
# 2.50 + 4.00 = 6.50
receive  1 GLUE   at 2025-03-06  cost 4.00
# The order carries 0.5, which booked 2.50 - 1.25 = 1.25; 2.5 kg at 6.50 + 1.25 = 7.75
finish   K        at 2025-03-07
expect   stock GLUE 2.5 value 7.75
expect   stock KITE 2 value 1.25
expect   balance material 7.75
expect   balance finished 1.25
expect   balance price-variance 0.00
# 9 x 0.2 = 1.8, up to 2.0; round(7.75 x 0.5 / 2.5) = 1.55 stays: 7.75 - 1.55 = 6.20
complete 9 KITE   at 2025-03-08
  pick     2 GLUE   at stores by first-in
  take     2 GLUE   from average           6.20
  make     9 KITE                          6.20
  debit    finished                        6.20
  credit   material                        6.20
expect   check clean
