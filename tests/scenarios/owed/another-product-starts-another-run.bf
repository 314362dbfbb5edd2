# A run belongs to one product's line: bike, cart and bike again are three runs, each rounded alone.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
item     CART   each  made  fifo
bill     BIKE
  + 1 WHEEL
bill     CART
  + 1 WHEEL
reason   test
receive  3 WHEEL  at 2025-01-10  total 10.00
issue    3 WHEEL  reason test  at 2025-01-11
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10       10.00
  debit    expense:test                   10.00
  credit   material                       10.00
# each round(10.00 x 1 / 3) = 3.33; 3.33 + 3.33 + 3.33 = 9.99
complete 1 BIKE   at 2025-01-12
complete 1 CART   at 2025-01-12
complete 1 BIKE   at 2025-01-12
expect   owed WHEEL 3 value 9.99
expect   balance owed -9.99
expect   check clean
