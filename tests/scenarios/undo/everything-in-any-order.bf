# When every event is undone, in whatever order, nothing is left: no stock, nothing owed, no balance.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 0.333
receive  3 WHEEL  at 2025-01-10  total 10.00  key po-1
receive  3 WHEEL  at 2025-01-11  total 13.00  key po-2
# round(10.00 x 1 / 3) = 3.33; 10.00 - 3.33 = 6.67; 6.67 + 0.33 = 7.00
complete 1 BIKE   at 2025-01-12  key first
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        6.67
  make     1 BIKE                          7.00
  debit    finished                        7.00
  credit   material                        6.67
  credit   applied                         0.33
complete 2 BIKE   at 2025-01-13  key second
sell     2 BIKE   at 2025-01-14  key sale
return   1 BIKE   of sale  at 2025-01-15  key back
undo     po-1     at 2025-02-01
undo     sale 1   at 2025-02-02
undo     first    at 2025-02-03
undo     back     at 2025-02-04
undo     po-2     at 2025-02-05
undo     second 1 at 2025-02-06
undo     sale     at 2025-02-07
undo     second   at 2025-02-08
expect   stock WHEEL 0 value 0.00
expect   stock BIKE 0 value 0.00
expect   owed WHEEL 0 value 0.00
expect   owed BIKE 0 value 0.00
expect   balance material 0.00
expect   balance finished 0.00
expect   balance payables 0.00
expect   balance applied 0.00
expect   balance owed 0.00
expect   balance cost-of-sales 0.00
expect   check clean
