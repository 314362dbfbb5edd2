# Goods that come back settle what another sale owes.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 10.00
complete 1 BIKE   at 2025-01-11
sell     1 BIKE   at 2025-01-12  key first
sell     1 BIKE   at 2025-01-13  key second
  owe      1 BIKE   at 20.00 last         20.00
  debit    cost-of-sales                  20.00
  credit   owed                           20.00
# The first bike returns at 20.00 and goes to the second customer.
return   1 BIKE   of first  at 2025-01-14
expect   stock BIKE 0 value 0.00
expect   owed BIKE 0
expect   balance cost-of-sales 20.00
expect   balance finished 0.00
expect   balance owed 0.00
expect   check clean
