# Purchase, completion and sale are all recorded: wheels stand in material, bikes in finished, and
# conversion enters the books when a bike is completed.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   purchase completion sale

# 10 x 1.00 = 10.00
receive  10 WHEEL  at 2025-01-10  cost 1.00
  put      10 WHEEL at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00

# 8 wheels: 8 x 1.00 = 8.00; conversion 4 x 5.00 = 20.00; 8.00 + 20.00 = 28.00
complete 4 BIKE    at 2025-03-04
  pick     8 WHEEL  at stores by first-in
  take     8 WHEEL  from 2025-01-10        8.00
  make     4 BIKE                         28.00
  debit    finished                       28.00
  credit   material                        8.00
  credit   applied                        20.00
expect   stock WHEEL 2 value 2.00
expect   stock BIKE 4 value 28.00

# 3 x 7.00 = 21.00
sell     3 BIKE    at 2025-03-05  key sale-1
  pick     3 BIKE   at finished by first-in
  take     3 BIKE   from 2025-03-04       21.00
  debit    cost-of-sales                  21.00
  credit   finished                       21.00
expect   stock BIKE 1 value 7.00

# One comes back at the 7.00 at which it went out: 21.00 - 7.00 = 14.00.
return   1 BIKE    of sale-1  at 2025-03-06
expect   stock WHEEL 2 value 2.00
expect   stock BIKE 2 value 14.00
expect   balance material 2.00
expect   balance finished 14.00
expect   balance payables -10.00
expect   balance applied -20.00
expect   balance cost-of-sales 14.00
expect   check clean
