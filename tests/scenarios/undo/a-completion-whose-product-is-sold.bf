# The completion is undone though one of its bikes is sold: the sale owes that bike at the value it
# booked, and the wheels are back.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  5 WHEEL  at 2025-01-10  cost 10.00
# 4 x 10.00 + 2 x 5.00 = 50.00
complete 2 BIKE   at 2025-03-04  key bikes
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10       40.00
  make     2 BIKE                         50.00
  debit    finished                       50.00
  credit   material                       40.00
  credit   applied                        10.00
sell     1 BIKE   at 2025-03-05  key sale
undo     bikes    at 2025-03-06
expect   stock WHEEL 5 value 50.00
expect   stock BIKE 0 value 0.00
expect   owed BIKE 1 value 25.00
expect   balance finished 0.00
expect   balance owed -25.00
expect   balance cost-of-sales 25.00
expect   balance applied 0.00

# The right completion settles the sale at the very 25.00.
complete 1 BIKE   at 2025-03-07
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  make     1 BIKE                         25.00
  pick     1 BIKE   at finished by settle
  take     1 BIKE   from 2025-03-07       25.00
  settle   1 BIKE   of sale               25.00
  debit    owed                           25.00
  credit   material                       20.00
  credit   applied                         5.00
expect   owed BIKE 0
expect   check clean
