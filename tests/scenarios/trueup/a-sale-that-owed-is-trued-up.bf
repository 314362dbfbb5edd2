# A sale of goods not yet completed booked the expected cost; the completion brings the true one.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  2 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-01-11  cost 11.00

# At the last price: 2 x 11.00 + 5.00 = 27.00
sell     1 BIKE   at 2025-01-12  key early
  owe      1 BIKE   at 27.00 roll-up      27.00
  debit    cost-of-sales                  27.00
  credit   owed                           27.00
# The bike really took the oldest wheels: 2 x 10.00 + 5.00 = 25.00
complete 1 BIKE   at 2025-01-13
expect   balance cost-of-sales 25.00
expect   balance finished 0.00
expect   balance owed 0.00
expect   stock WHEEL 2 value 22.00
expect   check clean
