# What was really used comes back, not what the bill says; the running total goes back by the bill.
item     PAINT  l     fifo
item     SIGN   each  made  fifo
bill     SIGN
  + 0.2 PAINT
receive  10 PAINT  at 2025-05-01  cost 8.00
complete 5 SIGN  at 2025-05-02  key five
  + 1.5 PAINT
  pick     1.5 PAINT at stores by first-in
  take     1.5 PAINT from 2025-05-01      12.00
  make     5 SIGN                         12.00
  debit    finished                       12.00
  credit   material                       12.00
undo     five     at 2025-05-03
expect   stock PAINT 10 value 80.00
expect   stock SIGN 0 value 0.00
expect   balance finished 0.00
expect   check clean
