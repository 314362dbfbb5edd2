# What a report says that it really used, it used: it carries nothing and gives nothing back, though it
# is the newest. What the order holds too much is the earlier report's.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  9 GLUE   at 2025-01-10  cost 2.00
order    K  4 KITE
complete 3 KITE   order K  at 2025-03-04  key kites
undo     kites 1  at 2025-03-05
complete 2 KITE   order K  at 2025-03-06  key used
  + 0.5 GLUE
  pick     0.5 GLUE at stores by first-in
  take     0.5 GLUE from 2025-01-10        1.00
  make     2 KITE                          1.00
  debit    finished                        1.00
  credit   material                        1.00
finish   K        at 2025-03-07
expect   cost kites 1.00
expect   cost used 1.00
expect   stock GLUE 8 value 16.00
expect   stock KITE 4 value 2.00
expect   check clean
