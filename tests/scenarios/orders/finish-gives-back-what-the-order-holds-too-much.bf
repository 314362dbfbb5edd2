# Finishing an order sends back to the shelf what the order holds more than its bill says, as the layer
# gave it, and the pieces that had borne it cost so much less.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  3 GLUE   at 2025-01-10  cost 2.00
order    K  3 KITE
order    K  release
# 3 x 0.2 = 0.6, up to 1.0: 2.00
complete 3 KITE   order K  at 2025-03-04  key kites
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        2.00
  make     3 KITE                          2.00
  debit    finished                        2.00
  credit   material                        2.00
# 1.0 x 2 / 3 = 0.67, up to 1.0: nothing comes back. By the bill total(3) - total(2) = 1.0 - 0.5 = 0.5
# should have: the order carries 0.5.
undo     kites 1  at 2025-03-05
order    K  change 2
expect   stock KITE 2 value 2.00

# 0.5 of the 1.0 that is out: 2.00 - 1.00 = 1.00 goes back, and two kites stay at 1.00.
finish   K        at 2025-03-06  key done
  carry    -0.5 GLUE
  untake   0.5 GLUE   from 2025-01-10   1.00
  put      0.5 GLUE   at stores
  true-up  KITE       of 2025-03-04    -1.00
  debit    material                     1.00
  credit   finished                     1.00
expect   order K finished good 2 open 0
expect   stock GLUE 2.5 value 5.00
expect   stock KITE 2 value 1.00
expect   cost kites 1.00
expect   check clean
