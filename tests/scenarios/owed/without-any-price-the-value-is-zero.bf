# Nobody knows a price: the parts are owed at zero and the inbox asks for one. The first receipt brings
# the cost, to the product too.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00

# conversion 5.00 only
complete 1 BIKE   at 2025-03-04  key first
expect   owed WHEEL 2 value 0.00
expect   cost first 5.00
expect   balance owed 0.00

# 2 x 10.00 = 20.00 join: 5.00 + 20.00 = 25.00
receive  2 WHEEL  at 2025-03-05  cost 10.00
expect   owed WHEEL 0
expect   stock WHEEL 0 value 0.00
expect   cost first 25.00
expect   stock BIKE 1 value 25.00
expect   balance finished 25.00
expect   balance payables -20.00
sell     1 BIKE   at 2025-03-06
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04       25.00
  debit    cost-of-sales                  25.00
  credit   finished                       25.00
expect   check clean
