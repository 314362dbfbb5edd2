# A bike took four wheels of one lot; taken apart it gave three, one was lost. Three of the lot came out.
item     WHEEL  each  fifo  lots
item     BIKE   each  made  fifo
bill     BIKE
  + 4 WHEEL
receive  4 WHEEL  at 2025-01-10  cost 10.00  lot L1
complete 1 BIKE   at 2025-01-11  key made
unbuild  1 BIKE   of made  at 2025-01-12
  + 3 WHEEL
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-01-11        40.00
  apart    1 BIKE   of made
  put      3 WHEEL  at stores lot L1       30.00
  scrapped 1 WHEEL                         10.00
  debit    material                        30.00
  debit    scrap                           10.00
  credit   finished                        40.00
expect   stock WHEEL 3
expect   lot WHEEL L1 3
expect   check clean
