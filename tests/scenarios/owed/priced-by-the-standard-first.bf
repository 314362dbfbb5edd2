# The provisional price is the standard in force, if there is one, whatever the method and whatever
# the last receipt cost.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 9.00  from 2025-01-01
receive  1 WHEEL  at 2025-01-10  cost 12.00

# 1 taken at 12.00, 1 owed at the standard of 9.00: 21.00
complete 1 BIKE   at 2025-01-11
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10       12.00
  owe      1 WHEEL  at 9.00 standard       9.00
  make     1 BIKE                         21.00
  debit    finished                       21.00
  credit   material                       12.00
  credit   owed                            9.00
expect   owed WHEEL 1 value 9.00
