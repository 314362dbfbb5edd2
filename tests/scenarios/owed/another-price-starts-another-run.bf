# A new provisional price starts a new run; a receipt settles the old run first, each at its own price.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00  from 2025-01-01
standard WHEEL  material 11.00  from 2025-02-01
complete 1 BIKE   at 2025-01-31  key old
  owe      2 WHEEL  at 10.00 standard     20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00
complete 1 BIKE   at 2025-02-01  key new
  owe      2 WHEEL  at 11.00 standard     22.00
  make     1 BIKE                         22.00
  debit    finished                       22.00
  credit   owed                           22.00
expect   owed WHEEL 4 value 42.00

# 3 x 10.50: old costs 2 x 10.50 = 21.00; of new, 1 x 10.50 instead of 11.00: 22.00 - 0.50 = 21.50
receive  3 WHEEL  at 2025-02-02  cost 10.50
expect   owed WHEEL 1 value 11.00
expect   cost old 21.00
expect   cost new 21.50
# 21.00 + 21.50 = 42.50
expect   balance finished 42.50
expect   balance owed -11.00
expect   balance payables -31.50
expect   check clean
