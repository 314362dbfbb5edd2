# The same part in two lines, one of them inside a phantom, is one need, and its step applies once.
item     BOLT   each  fifo  step 1
item     MOUNT  each  phantom
item     FAN    each  made  fifo
bill     MOUNT
  + 0.3 BOLT
bill     FAN
  + 0.4 BOLT
  + 1 MOUNT
receive  10 BOLT  at 2025-07-01  cost 0.25

# 0.4 + 0.3 = 0.7, up to 1 (apart they would be 1 + 1)
complete 1 FAN  at 2025-07-02
  pick     1 BOLT   at stores by first-in
  take     1 BOLT   from 2025-07-01        0.25
  make     1 FAN                           0.25
  debit    finished                        0.25
  credit   material                        0.25
# total(3) = 2.1, up to 3; 3 - 1 = 2
complete 2 FAN  at 2025-07-03
expect   stock BOLT 7 value 1.75
