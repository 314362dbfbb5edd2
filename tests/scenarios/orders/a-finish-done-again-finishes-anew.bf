# While the finish was undone the order was worked on and came to hold less. Done again, the finish
# gives back what is carried then, not what it had given back before; and it notes nothing.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  9 GLUE   at 2025-01-10  cost 2.00
order    K  5 KITE
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
undo     done     at 2025-03-07  key not-done
# The carry serves the third kite
complete 1 KITE   order K  at 2025-03-08
  carry    -0.5 GLUE
  make     1 KITE                          0.00
undo     not-done at 2025-03-09
expect   order K finished good 3
expect   stock GLUE 8 value 16.00
expect   stock KITE 3 value 2.00
# The undo of that, by the key of either, gives back what it forgot: nothing
undo     done     at 2025-03-10
expect   order K released good 3
expect   stock GLUE 8 value 16.00
expect   check clean
