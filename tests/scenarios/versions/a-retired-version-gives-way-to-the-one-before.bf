# From the day of its retirement a version counts no more. The one before it counts again, on the running output
# that it had: paint goes in whole tins, and what the first run had over is used up first.
item     PAINT  tin   fifo  step 1
item     BIKE   each  made  fifo
receive  20 PAINT  at 2025-01-10  cost 3.00
bill     BIKE
  + 0.5 PAINT
bill     BIKE  from 2025-03-02
  + 2 PAINT

# By version 1: 0.5 rounded up is 1 tin, half of it is over.
complete 1 BIKE  at 2025-03-01  key c-1
expect   cost c-1 3.00
# By version 2: 2 tins.
complete 1 BIKE  at 2025-03-02  key c-2
expect   cost c-2 6.00
bill     BIKE  retire 2  from 2025-03-04
expect   version BIKE 2 retired
# The day before: still version 2.
complete 1 BIKE  at 2025-03-03  key c-3
expect   cost c-3 6.00
expect   bill c-3 2
# By version 1 again: its second bike. 1.0 - 0.5, in whole tins 1 - 1 = 0: no tin is opened.
complete 1 BIKE  at 2025-03-04  key c-4
  make     1 BIKE  0.00
expect   bill c-4 1
# Its third bike: 1.5, in whole tins 2 - 1 = 1.
complete 1 BIKE  key c-5
expect   cost c-5 3.00
# 20 - 1 - 2 - 2 - 0 - 1 = 14.
expect   stock PAINT 14 value 42.00
expect   check clean
