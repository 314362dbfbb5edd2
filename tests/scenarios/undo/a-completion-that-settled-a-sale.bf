# The completion that settled an early sale is undone: the sale owes its bikes again, at the price at
# which it first did.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2025-01-10  cost 10.00
sell     2 BIKE   at 2025-01-11  key early
  owe      2 BIKE   at 25.00 roll-up      50.00
  debit    cost-of-sales                  50.00
  credit   owed                           50.00
complete 3 BIKE   at 2025-01-12  key bikes
expect   stock BIKE 1 value 25.00
undo     bikes    at 2025-01-13
expect   stock BIKE 0 value 0.00
expect   owed BIKE 2 value 50.00
expect   stock WHEEL 10 value 100.00
expect   balance cost-of-sales 50.00
expect   balance owed -50.00
expect   balance finished 0.00
expect   balance applied 0.00
expect   check clean
