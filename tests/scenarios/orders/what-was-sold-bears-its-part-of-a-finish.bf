# What an order gives back makes its product cheaper where that is now: in stock, sold, and at standard
# in the variance.
item     GLUE   kg    average  step 0.5
item     KITE   each  made  fifo
item     TOY    each  made  standard
bill     KITE
  + 0.2 GLUE
bill     TOY
  + 0.2 GLUE
standard TOY    material 1.00  at 2025-01-09
receive  6 GLUE   at 2025-01-10  cost 2.00
# 3 x 0.2 = 0.6, up to 1.0; of two it is 0.5, but two thirds of 1.0 are 1.0 again
order    K  3 KITE  tolerance 40%
order    T  3 TOY   tolerance 40%
complete 3 KITE   order K  at 2025-03-04  key kites
undo     kites 1
complete 3 TOY    order T  at 2025-03-04  key toys
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from average           2.00
  make     3 TOY                           3.00
  debit    finished                        3.00
  credit   material                        2.00
  credit   production-variance             1.00
# The toy that goes leaves its cost of 0.00 to the others, and the variance takes 1.00
undo     toys 1
expect   balance production-variance 0.00
sell     1 KITE   at 2025-03-05  key sold
# The newest draw of the average is that of the toys: this one comes in at its own cost. 1.00, half of
# it in stock, half of it sold
finish   K  at 2025-03-06  key done-k
  carry    -0.5 GLUE
  slice    0.5 GLUE at average           1.00
  put      0.5 GLUE at stores
  true-up  KITE     of 2025-03-04         -1.00
  true-up  sold                           -0.50
  debit    material                        1.00
  credit   finished                        0.50
  credit   cost-of-sales                   0.50
# What the toys cost less is variance
finish   T  at 2025-03-06  key done-t
  carry    -0.5 GLUE
  slice    0.5 GLUE at average           1.00
  put      0.5 GLUE at stores
  debit    material                        1.00
  credit   production-variance             1.00
expect   stock GLUE 5 value 10.00
expect   cost sold 0.50
undo     done-k  at 2025-03-07
  carry    0.5 GLUE
  take     0.5 GLUE from average           1.00
  pick     0.5 GLUE at stores by undo
  true-up  KITE     of 2025-03-04          1.00
  true-up  sold                            0.50
  debit    finished                        0.50
  debit    cost-of-sales                   0.50
  credit   material                        1.00
undo     done-t
  carry    0.5 GLUE
  take     0.5 GLUE from average           1.00
  pick     0.5 GLUE at stores by undo
  debit    production-variance             1.00
  credit   material                        1.00
expect   check clean
