# The undo of a finish takes the parts again from the layer into which they went back; the order is at
# work again and carries what it carried.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  1 GLUE   at 2025-01-10  cost 2.00
receive  1 GLUE   at 2025-01-20  cost 3.00
order    K  3 KITE
order    K  release
# 0.6, up to 1.0: 2.00. Of two kites total(2) = 0.5, and nothing comes back: 0.5 is carried.
complete 3 KITE   order K  at 2025-03-04  key kites
undo     kites 1  at 2025-03-05
finish   K        at 2025-03-06  key done
  inbox    under-completion KITE
  carry    -0.5 GLUE
  untake   0.5 GLUE               from 2025-01-10   1.00
  put      0.5 GLUE               at stores
  true-up  KITE                   of 2025-03-04    -1.00
  debit    material                                 1.00
  credit   finished                                 1.00
undo     done     at 2025-03-07
  carry    0.5 GLUE
  take     0.5 GLUE  from 2025-01-10  1.00
  pick     0.5 GLUE  at stores by undo
  true-up  KITE      of 2025-03-04    1.00
  debit    finished                   1.00
  credit   material                   1.00
expect   order K released good 2 open 1
expect   stock GLUE 1 value 3.00
expect   layer GLUE 2025-01-10 0 value 0.00
expect   stock KITE 2 value 2.00
expect   cost kites 2.00
# total(3) - total(2) = 1.0 - 0.5 = 0.5, which the order has
complete 1 KITE   order K  at 2025-03-08
  carry    -0.5 GLUE
  make     1 KITE                          0.00
expect   check clean
