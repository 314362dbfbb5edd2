# Screws are issued by the day, wheels on sale: the sale that completes takes these at once, and the screws are due.
item     WHEEL  each  fifo  issue sale
item     SCREW  each  fifo  issue period
item     BIKE   each  made  fifo  make-on sale
bill     BIKE
  + 2 WHEEL
  + 4 SCREW
receive  30 WHEEL  at 2025-01-10  cost 1.00
receive  90 SCREW  at 2025-01-10  cost 0.10

# 1 is completed by hand: its wheels and screws are due.
complete 1 BIKE   at 2025-01-10  key c-1
expect   due WHEEL 2 value 2.00
expect   due SCREW 4 value 0.40

# The sale of 3 triggers the wheels of that one, then makes 2: 4 wheels at once, 8 screws due until the day ends.
sell     3 BIKE   at 2025-01-11  key so-1
  flush    2 WHEEL  at stores                   2.00
  pick     2 WHEEL  at stores by due
  take     2 WHEEL  from 2025-01-10             2.00
  covers   2 WHEEL  of c-1                      2.00
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-01-10             2.40
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10             4.00
  due      8 SCREW  until period at stores      0.80
  make     2 BIKE                               4.80
  pick     2 BIKE   at finished by first-in
  take     2 BIKE   from 2025-01-11             4.80
  debit    due                                  1.20
  debit    cost-of-sales                        7.20
  credit   material                             6.00
  credit   finished                             2.40
expect   due SCREW 12 value 1.20

tick     at 2025-01-12  key t-1
expect   due SCREW 0
expect   stock SCREW 78
expect   check clean

# Undone in another order than posted, all is as before.
undo so-1  at 2025-01-13
expect   stock WHEEL 30
expect   due WHEEL 2
expect   stock SCREW 86
undo c-1   at 2025-01-13
undo t-1   at 2025-01-13
expect   due SCREW 0
expect   stock SCREW 90 value 9.00
expect   stock WHEEL 30 value 30.00
expect   check clean
