# What is made is not bought: the fix of a bike that is owed is its completion.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  4 WHEEL  at 2025-01-10  cost 10.00
sell     2 BIKE   at 2025-01-11
# roll-up 2 x 10.00, twice
expect   inbox short/BIKE/finished qty 2 value 40.00 since 2025-01-11
expect   inbox short/BIKE/finished fix "complete 2 BIKE"
complete 2 BIKE
expect   inbox 0
