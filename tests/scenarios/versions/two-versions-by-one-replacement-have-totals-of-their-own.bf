# Wheels go whole. A replacement makes a new version of each bill that counts from then on: two of them.
item     WHEEL  each  fifo  step 1
item     BOLT   each  fifo
item     NUT    each  fifo
item     BIKE   each  made
receive  10 WHEEL  at 2025-01-01  cost 1.00
receive  10 NUT    at 2025-01-01  cost 1.00
bill     BIKE  from 2025-01-01
  + 1/2 WHEEL
  + 1 BOLT
bill     BIKE  from 2025-01-20 to 2025-01-31
  + 1/3 WHEEL
  + 1 BOLT
replace  BOLT with NUT from 2025-01-25  at 2025-01-24

# 1/3, up to a whole wheel
complete 1 BIKE  at 2025-01-28  key a
expect   stock WHEEL 9
# Behind January the other counts, with a total of its own: 1/2, up to a whole wheel
complete 1 BIKE  at 2025-02-05  key b
expect   stock WHEEL 8
expect   stock NUT 8

# Everything undone, nothing is carried: the next takes its wheel anew.
undo     a       at 2025-02-06
undo     b       at 2025-02-06
expect   stock WHEEL 10
complete 1 BIKE  at 2025-02-07
expect   stock WHEEL 9
expect   check clean
