# Where completion is not recorded the conversion of a semi-finished part stays memo, until the bike
# that holds it is sold.
item     RIM    each  fifo
item     WHEEL  each  made  semi  fifo
item     BIKE   each  made  fifo
bill     WHEEL
  + 1 RIM
bill     BIKE
  + 2 WHEEL
rate     WHEEL  conversion 3.00
rate     BIKE   conversion 5.00
points   purchase sale
receive  4 RIM     at 2025-01-10  cost 7.00

# 4 x 7.00 + 4 x 3.00 = 40.00 in the layer; nothing to enter
complete 4 WHEEL   at 2025-02-01
  pick     4 RIM    at stores by first-in
  take     4 RIM    from 2025-01-10       28.00
  make     4 WHEEL                        40.00
expect   balance material 28.00
expect   balance applied 0.00
complete 1 BIKE    at 2025-03-04

# Material 2 x 7.00 = 14.00; conversion 2 x 3.00 + 5.00 = 11.00
sell     1 BIKE    at 2025-03-05
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04       25.00
  debit    cost-of-sales                  25.00
  credit   material                       14.00
  credit   applied                        11.00
expect   balance material 14.00
expect   check clean
