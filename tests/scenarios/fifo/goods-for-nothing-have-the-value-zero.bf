# Zero is a value, not "unknown": a free sample is a layer of 0.00 and costs nothing when it is used.
item     BELL   each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 1 BELL
receive  1 BELL  at 2025-01-10  cost 0.00
receive  1 BELL  at 2025-01-11  cost 4.00

complete 1 BIKE  at 2025-01-12
  pick     1 BELL   at stores by first-in
  take     1 BELL   from 2025-01-10        0.00
  make     1 BIKE                          0.00
complete 1 BIKE  at 2025-01-13
  pick     1 BELL   at stores by first-in
  take     1 BELL   from 2025-01-11        4.00
  make     1 BIKE                          4.00
  debit    finished                        4.00
  credit   material                        4.00
expect   stock BIKE 2 value 4.00
