# Where only the sale is recorded, undo of a completion whose bike is sold books nothing: the sale
# owes the bike where its parts had been booked, in payables and applied.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   sale
receive  10 WHEEL  at 2025-01-10  cost 1.00
complete 2 BIKE   at 2025-01-11  key bikes
sell     1 BIKE   at 2025-01-12
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-01-11        7.00
  debit    cost-of-sales                   7.00
  credit   payables                        2.00
  credit   applied                         5.00
undo     bikes    at 2025-01-13
expect   owed BIKE 1
expect   stock WHEEL 10
expect   balance payables -2.00
expect   balance applied -5.00
expect   balance owed 0.00
expect   check clean
