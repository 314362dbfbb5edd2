# What finishing puts back another order owes: it settles that at once. When the finish is undone, the
# other order owes it again, and the first one has it.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
item     BIRD   each  made  fifo
bill     KITE
  + 0.2 GLUE
bill     BIRD
  + 0.5 GLUE
standard GLUE   material 5.00  from 2025-01-01
receive  1 GLUE   at 2025-01-10  cost 2.00
order    K  2 KITE
order    B  1 BIRD
complete 3 KITE   order K  at 2025-03-04  key kites
undo     kites 1  at 2025-03-05
# Nothing is there: 0.5 x 5.00 = 2.50
complete 1 BIRD   order B  at 2025-03-05  key bird
  owe      0.5 GLUE at 5.00 standard       2.50
  make     1 BIRD                          2.50
  debit    finished                        2.50
  credit   owed                            2.50
# 1.00 leaves the kites and comes to the bird, which gives up 2.50
finish   K        at 2025-03-06  key done
  carry    -0.5 GLUE
  untake   0.5 GLUE   from 2025-01-10   1.00
  put      0.5 GLUE   at stores
  true-up  KITE       of 2025-03-04    -1.00
  pick     0.5 GLUE   at stores by settle
  take     0.5 GLUE   from 2025-01-10   1.00
  settle   0.5 GLUE   of bird           2.50
  true-up  BIRD       of 2025-03-05    -1.50
  debit    owed                         2.50
  credit   finished                     2.50
expect   owed GLUE 0 value 0.00
expect   stock GLUE 0 value 0.00
expect   cost kites 1.00
expect   cost bird 1.00
expect   balance finished 2.00
undo     done     at 2025-03-07  key not-done
  untake   0.5 GLUE  from 2025-01-10   1.00
  put      0.5 GLUE  at stores
  owe      0.5 GLUE  at 5.00 standard  2.50
  true-up  BIRD      of 2025-03-05     1.50
  carry    0.5 GLUE
  take     0.5 GLUE  from 2025-01-10   1.00
  pick     0.5 GLUE  at stores by undo
  true-up  KITE      of 2025-03-04     1.00
  debit    finished                    2.50
  credit   owed                        2.50
expect   owed GLUE 0.5 value 2.50
expect   cost kites 2.00
expect   cost bird 2.50
expect   balance finished 4.50
# Done again it finishes anew
undo     not-done at 2025-03-08
expect   owed GLUE 0 value 0.00
expect   cost kites 1.00
expect   cost bird 1.00
expect   order K finished
expect   check clean
