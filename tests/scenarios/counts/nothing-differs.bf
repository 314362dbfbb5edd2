# A count on which nothing differs posts nothing, but it is an event and can be repeated.
item     BOLT   each  fifo
receive  100 BOLT  at 2025-01-10  cost 0.10
  put      100 BOLT at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
count    100 BOLT  at 2025-01-31  key january
count    100 BOLT  at 2025-01-31  key january
expect   stock BOLT 100 value 10.00
expect   balance shrinkage 0.00
expect   check clean
