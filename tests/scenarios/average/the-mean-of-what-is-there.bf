# An average pool is one layer: each receipt mixes with what is there, each draw takes its share.
item     WHEEL  each  average
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  3 WHEEL  at 2025-01-10  cost 10.00
  put      3 WHEEL  at stores             30.00
  debit    material                       30.00
  credit   payables                       30.00
receive  2 WHEEL  at 2025-02-03  cost 12.00
# 30.00 + 24.00 = 54.00 for 5; left 54.00 x 3 / 5 = 32.40; 54.00 - 32.40 = 21.60
complete 1 BIKE   at 2025-03-04
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from average          21.60
  make     1 BIKE                         21.60
  debit    finished                       21.60
  credit   material                       21.60
expect   stock WHEEL 3 value 32.40
# 32.40 + 3 x 12.00 = 68.40; left 68.40 x 2 / 6 = 22.80
receive  3 WHEEL  at 2025-03-05  cost 12.00
complete 2 BIKE   at 2025-03-06
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from average          45.60
  make     2 BIKE                         45.60
  debit    finished                       45.60
  credit   material                       45.60
expect   stock WHEEL 2 value 22.80
expect   check clean
