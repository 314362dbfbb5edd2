# The same part on three lines: two of them wait for the same trigger and are one need, the third is
# taken with the completion.
item     BOLT  each  fifo
item     GATE  each  made  fifo
bill     GATE
  + 3 BOLT issue period
  + 1 BOLT
  + 2 BOLT issue period
receive  20 BOLT  at 2025-01-10  cost 0.50
# 5 due at the first five: 2.50. The one that is taken comes from the same layer: 0.50.
complete 1 GATE   at 2025-03-04
  due      5 BOLT  until period at stores   2.50
  pick     1 BOLT  at stores by first-in
  take     1 BOLT  from 2025-01-10          0.50
  make     1 GATE                           3.00
  debit    finished                         3.00
  credit   due                              2.50
  credit   material                         0.50
expect   stock BOLT 19 value 9.50
expect   due BOLT 5 value 2.50
expect   check clean
