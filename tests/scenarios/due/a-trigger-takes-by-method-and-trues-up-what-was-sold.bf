# The trigger takes what the method then says. Meanwhile an issue emptied the old layer, so the parts
# cost more; the bike in stock and the one sold share the difference.
item     WHEEL  each  fifo  issue period
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
reason   test
receive  4 WHEEL  at 2025-01-10  cost 10.00
receive  4 WHEEL  at 2025-02-01  cost 13.00
complete 2 BIKE   at 2025-03-04  key bikes
  due      4 WHEEL  until period at stores  40.00
  make     2 BIKE                           40.00
  debit    finished                         40.00
  credit   due                              40.00
sell     1 BIKE   at 2025-03-04
expect   balance cost-of-sales 20.00
# 8 - 4 due = 4 available: FIFO gives the 4 at 10.00.
issue    4 WHEEL  reason test  at 2025-03-04
expect   balance expense:test 40.00
# What is due takes the 4 at 13.00 = 52.00: 12.00 more, 6.00 each.
tick              at 2025-03-05
expect   cost bikes 52.00
expect   stock BIKE 1 value 26.00
expect   balance cost-of-sales 26.00
expect   balance material 0.00
expect   balance due 0.00
expect   check clean
