# The same key with the same content is the same event: it is accepted and posts nothing again.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  10 WHEEL  at 2025-01-10  cost 1.00  key po-1
  put      10 WHEEL at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
receive  10 WHEEL  at 2025-01-10  cost 1.00  key po-1
expect   stock WHEEL 10 value 10.00
complete 1 BIKE   at 2025-01-11  key bike
complete 1 BIKE   at 2025-01-11  key bike
complete 1 BIKE   at 2025-01-11  key bike
expect   stock BIKE 1 value 2.00
expect   stock WHEEL 8 value 8.00
undo     bike     at 2025-01-12  key oops
undo     bike     at 2025-01-12  key oops
expect   stock WHEEL 10 value 10.00
expect   balance payables -10.00
expect   check clean
