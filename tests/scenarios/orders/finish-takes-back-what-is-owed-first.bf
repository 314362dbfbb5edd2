# What the order holds too much it partly owes: what is owed goes first, and what was taken stays.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  0.5 GLUE at 2025-01-10  cost 2.00
order    K  2 KITE
# 1.0: 0.5 is there
complete 3 KITE   order K  at 2025-03-04  key kites
  inbox    over-completion KITE
  pick     0.5 GLUE at stores by first-in
  take     0.5 GLUE from 2025-01-10        1.00
  owe      0.5 GLUE at 2.00 last           1.00
  make     3 KITE                          2.00
  debit    finished                        2.00
  credit   material                        1.00
  credit   owed                            1.00
undo     kites 1  at 2025-03-05
# 0.5 too much: it is owed no longer
finish   K        at 2025-03-06
  carry    -0.5 GLUE
  unowe    0.5 GLUE                   1.00
  true-up  KITE       of 2025-03-04  -1.00
  debit    owed                       1.00
  credit   finished                   1.00
expect   owed GLUE 0 value 0.00
expect   stock GLUE 0 value 0.00
expect   stock KITE 2 value 1.00
# What comes in stays: nothing is owed
receive  1 GLUE   at 2025-03-07  cost 3.00
expect   stock GLUE 1 value 3.00
expect   cost kites 1.00
expect   check clean
