# What is given back is what was booked, true-ups included: settled wheels return at what they cost.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00
complete 1 BIKE   at 2025-03-04  key bike
  owe      2 WHEEL  at 10.00 standard     20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00
# 2 x 11.00 = 22.00
receive  3 WHEEL  at 2025-03-05  cost 11.00
expect   stock BIKE 1 value 22.00
undo     bike     at 2025-03-06
expect   stock WHEEL 3 value 33.00
expect   stock BIKE 0 value 0.00
expect   owed WHEEL 0
expect   balance material 33.00
expect   balance finished 0.00
expect   balance owed 0.00
expect   balance payables -33.00
expect   check clean
