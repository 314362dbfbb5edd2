# Where completion is not recorded, a bike sold before its completion is owed: its material in owed,
# its conversion, which is memo, in applied.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   purchase sale
receive  10 WHEEL  at 2025-01-10  cost 1.00

# 2 x 1.00 + 5.00 = 7.00
sell     1 BIKE    at 2025-03-04  key early
  owe      1 BIKE   at 7.00 roll-up        7.00
  debit    cost-of-sales                   7.00
  credit   owed                            2.00
  credit   applied                         5.00
# The completion settles: 2.00 leave material for what was owed.
complete 1 BIKE    at 2025-03-05
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  make     1 BIKE                          7.00
  pick     1 BIKE   at finished by settle
  take     1 BIKE   from 2025-03-05        7.00
  settle   1 BIKE   of early               7.00
  debit    owed                            2.00
  credit   material                        2.00
expect   balance material 8.00
expect   balance owed 0.00
expect   balance applied -5.00
expect   check clean
