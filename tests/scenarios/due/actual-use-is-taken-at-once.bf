# Who writes down what was really used has used it: nothing waits.
item     GLUE   kg    fifo  issue period
item     KITE   each  made  fifo
bill     KITE
  + 2 GLUE
receive  9 GLUE   at 2025-01-10  cost 2.00
complete 1 KITE   at 2025-03-04
  + 3 GLUE
  pick     3 GLUE  at stores by first-in
  take     3 GLUE  from 2025-01-10          6.00
  make     1 KITE                           6.00
  debit    finished                         6.00
  credit   material                         6.00
expect   due GLUE 0
# The next again by the bill.
complete 1 KITE   at 2025-03-04
  due      2 GLUE  until period at stores   4.00
  make     1 KITE                           4.00
  debit    finished                         4.00
  credit   due                              4.00
# 6 on hand, 2 due: five used of four available.
complete 1 KITE   at 2025-03-04
  + 5 GLUE
  pick     4 GLUE  at stores by first-in
  take     4 GLUE  from 2025-01-10          8.00
  owe      1 GLUE  at 2.00 last             2.00
  make     1 KITE                          10.00
  debit    finished                        10.00
  credit   material                         8.00
  credit   owed                             2.00
expect   check clean
