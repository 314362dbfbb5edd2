# Two frames take one bar. A table has one at its pay point and one at its completion: the second takes nothing, whichever
# report it is in.
item     BAR    each  fifo  step 1
item     FRAME  each  made  semi  fifo
item     TABLE  each  made  fifo
bill     FRAME
  + 1/2 BAR
routing  FRAME
  + 5 bend   conversion 0.005
bill     TABLE
  + 1 FRAME operation 10 blow-through
  + 1 FRAME blow-through
routing  TABLE
  + 10 mount  pay-point
receive  10 BAR  at 2025-08-01  cost 2.00
# Of two frames 0.01 in all: 0.01 and 0.00
operation 10 1 TABLE  at 2025-08-02
  instead  1 FRAME     by blow-through
  pick     1 BAR       at stores by first-in
  take     1 BAR       from 2025-08-01   2.00
  make     1 TABLE/10                    2.01
  debit    material                      0.01
  credit   applied                       0.01
complete 1 TABLE      at 2025-08-03
  pick     1 TABLE/10  at line by first-in
  take     1 TABLE/10  from 2025-08-02   2.01
  instead  1 FRAME     by blow-through
  make     1 TABLE                       2.01
  debit    finished                      2.01
  credit   material                      2.01
# The same at once: 0.02 - 0.01 is the third's, 0.02 - 0.02 the fourth's
complete 1 TABLE      at 2025-08-04
  catch-up 1 TABLE     operation 10
  instead  1 FRAME     by blow-through
  pick     1 BAR       at stores by first-in
  take     1 BAR       from 2025-08-01   2.00
  instead  1 FRAME     by blow-through
  make     1 TABLE                       2.01
  debit    finished                      2.01
  credit   applied                       0.01
  credit   material                      2.00
expect   check clean
