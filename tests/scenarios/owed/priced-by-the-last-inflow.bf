# Without a standard the provisional price is that of the newest inflow from outside, though nothing
# of it is left and though older layers cost otherwise.
item     WHEEL  each  lifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 10.00
receive  1 WHEEL  at 2025-01-12  cost 13.00

# 1 x 13.00 + 2 x 10.00 = 33.00; 1 owed at 13.00; 33.00 + 13.00 = 46.00
complete 2 BIKE   at 2025-01-13
  pick     3 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-12       13.00
  take     2 WHEEL  from 2025-01-10       20.00
  owe      1 WHEEL  at 13.00 last         13.00
  make     2 BIKE                         46.00
  debit    finished                       46.00
  credit   material                       33.00
  credit   owed                           13.00
expect   owed WHEEL 1 value 13.00
