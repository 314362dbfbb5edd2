# Raw parts are off the books, and so is what is due of them: payables stand for both. Sold before its
# parts are issued a bike costs 2 x 1.00 + 5.00; the trigger moves what it costs more to payables.
points   sale
item     WHEEL  each  fifo  issue manual
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
reason   test
receive  2 WHEEL  at 2025-01-10  cost 1.00
receive  2 WHEEL  at 2025-01-11  cost 1.50
complete 1 BIKE   at 2025-03-04  key bike
expect   due WHEEL 2 value 2.00
expect   balance due 0.00
sell     1 BIKE   at 2025-03-05
expect   balance cost-of-sales 7.00
expect   balance payables -2.00
expect   balance applied -5.00
issue    2 WHEEL  reason test  at 2025-03-05
# 2 x 1.00
expect   balance payables -4.00
# 2 x 1.50
issue    2 WHEEL  for BIKE     at 2025-03-06
expect   cost bike 8.00
expect   balance cost-of-sales 8.00
expect   balance payables -5.00
expect   balance due 0.00
expect   check clean
