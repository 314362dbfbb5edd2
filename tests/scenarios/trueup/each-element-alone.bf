# A difference is one of material or of conversion: an owed wheel was expected at 7.00 + 3.00 and comes
# at 8.00 + 3.00; books without completion see the material only.
item     RIM    each  fifo
item     WHEEL  each  made  semi  fifo
item     BIKE   each  made  fifo
bill     WHEEL
  + 1 RIM
bill     BIKE
  + 1 WHEEL
rate     WHEEL  conversion 3.00
points   purchase sale
receive  1 RIM    at 2025-01-10  cost 7.00
complete 1 WHEEL  at 2025-01-11
complete 1 BIKE   at 2025-01-12
# Owed at the last wheel's 7.00 + 3.00 = 10.00: material from owed, conversion memo
complete 1 BIKE   at 2025-01-13  key second
  owe      1 WHEEL  at 10.00 last         10.00
  make     1 BIKE                         10.00
  debit    material                        7.00
  credit   owed                            7.00
receive  1 RIM    at 2025-01-14  cost 8.00
complete 1 WHEEL  at 2025-01-15
expect   cost second 11.00
# 7.00 + 8.00 = 15.00
expect   balance material 15.00
expect   balance owed 0.00
expect   balance applied 0.00
expect   check clean
