# A part of a report is undone, and the order holds more than its bill says. When it is finished that
# goes back to stock, and the kites cost so much less. The undo of the finish takes it out again.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  5 GLUE   at 2025-01-10  cost 2.00
order    K  6 KITE
order    K  release
# 3 x 0.2 = 0.6, up to 1.0: 2.00
complete 3 KITE   order K  at 2025-03-04  key kites
# 1.0 x 2 / 3 = 0.67, up to 1.0: nothing comes back. By the bill total(3) - total(2) = 1.0 - 0.5 should
# have: 0.5 are carried.
undo     kites 1  at 2025-03-05
  lower    1 KITE   of 2025-03-04          0.00
  pick     1 KITE   at finished by undo
  carry    0.5 GLUE
expect   stock KITE 2 value 2.00

# 0.5 of the newest draw: 9.00 - 8.00 = 1.00 for what is left of the layer. Two of six are too few.
finish   K        at 2025-03-06  key done
  inbox    under-completion KITE
  carry    -0.5 GLUE
  untake   0.5 GLUE from 2025-01-10        1.00
  put      0.5 GLUE at stores
  true-up  KITE     of 2025-03-04         -1.00
  debit    material                        1.00
  credit   finished                        1.00
expect   stock GLUE 4.5 value 9.00
expect   stock KITE 2 value 1.00
expect   order K finished good 2 open 0
expect   cost kites 1.00

# The report is what it was at the finish: 0.5 x 2 / 2
undo     done     at 2025-03-07  key not-done
  carry    0.5 GLUE
  take     0.5 GLUE from 2025-01-10        1.00
  pick     0.5 GLUE at stores by undo
  true-up  KITE     of 2025-03-04          1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   stock GLUE 4 value 8.00
expect   stock KITE 2 value 2.00
expect   order K released good 2 open 4

# It is carried: the third kite takes nothing, and there is nothing to give back any more.
complete 1 KITE   order K  at 2025-03-08  key third
undo     not-done at 2025-03-09  key again
expect   order K finished good 3
undo     again
undo     third    at 2025-03-10
expect   stock GLUE 4 value 8.00
# Done again it finishes anew, and notes nothing
undo     done     at 2025-03-11
  refused  UNDO_NOTHING done
finish   K        at 2025-03-11  key anew
  inbox    under-completion KITE
  carry    -0.5 GLUE
  untake   0.5 GLUE from 2025-01-10        1.00
  put      0.5 GLUE at stores
  true-up  KITE     of 2025-03-04         -1.00
  debit    material                        1.00
  credit   finished                        1.00
undo     anew     key not-anew
undo     not-anew at 2025-03-12
  carry    -0.5 GLUE
  untake   0.5 GLUE from 2025-01-10        1.00
  put      0.5 GLUE at stores
  true-up  KITE     of 2025-03-04         -1.00
  debit    material                        1.00
  credit   finished                        1.00
# By the key of the first the newest is undone
undo     anew     at 2025-03-13
  carry    0.5 GLUE
  take     0.5 GLUE from 2025-01-10        1.00
  pick     0.5 GLUE at stores by undo
  true-up  KITE     of 2025-03-04          1.00
  debit    finished                        1.00
  credit   material                        1.00
undo     anew
  refused  UNDO_NOTHING anew
undo     kites    at 2025-03-14
expect   stock GLUE 5 value 10.00
expect   stock KITE 0 value 0.00
expect   check clean
