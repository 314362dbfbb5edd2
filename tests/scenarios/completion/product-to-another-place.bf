# A completion may name the place of its product.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  4 WHEEL  at 2025-01-10  cost 10.00
complete 1 BIKE   to shelf  at 2025-01-11
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  make     1 BIKE   at shelf              20.00
  debit    finished                       20.00
  credit   material                       20.00
expect   stock BIKE 1 in shelf
expect   stock BIKE 0 in finished
