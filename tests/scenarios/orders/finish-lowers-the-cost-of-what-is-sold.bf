# The kites are sold when the order is finished: what goes back to the shelf makes their sale cheaper.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
rate     KITE   conversion 1.00
receive  3 GLUE   at 2025-01-10  cost 2.00
order    K  2 KITE
# 2.00 of glue, 3.00 of conversion
complete 3 KITE   order K  at 2025-03-04  key kites
  inbox    over-completion KITE
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        2.00
  make     3 KITE                          5.00
  debit    finished                        5.00
  credit   material                        2.00
  credit   applied                         3.00
# The glue stays (0.67 up to 1.0), a third of the conversion goes: two kites of 2.00 + 2.00
undo     kites 1  at 2025-03-05
sell     2 KITE   at 2025-03-06  key sale
  pick     2 KITE   at finished by first-in
  take     2 KITE   from 2025-03-04        4.00
  debit    cost-of-sales                   4.00
  credit   finished                        4.00
# The carry of 0.5 goes back at 1.00; nothing of the kites is left to bear it but the sale
finish   K        at 2025-03-07  key done
  carry    -0.5 GLUE
  untake   0.5 GLUE   from 2025-01-10   1.00
  put      0.5 GLUE   at stores
  true-up  KITE       of 2025-03-04    -1.00
  true-up  sale                        -1.00
  debit    material                     1.00
  credit   cost-of-sales                1.00
expect   cost sale 3.00
expect   balance cost-of-sales 3.00
# And undone it is dearer again
undo     done     at 2025-03-08
expect   cost sale 4.00
expect   stock GLUE 2 value 4.00
expect   check clean
