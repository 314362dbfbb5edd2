# A semi-finished part stands in material; where purchase and completion are both recorded, its
# conversion joins it there, and it stays conversion inside the product.
item     RIM    each  fifo
item     WHEEL  each  made  semi  fifo
item     BIKE   each  made  fifo
bill     WHEEL
  + 1 RIM
bill     BIKE
  + 2 WHEEL
rate     WHEEL  conversion 3.00
rate     BIKE   conversion 5.00
receive  4 RIM     at 2025-01-10  cost 7.00

# Value moves inside material: 4 x 7.00 = 28.00 out and in again, and 4 x 3.00 = 12.00 joins it.
complete 4 WHEEL   at 2025-02-01
  pick     4 RIM    at stores by first-in
  take     4 RIM    from 2025-01-10       28.00
  make     4 WHEEL                        40.00
  debit    material                       12.00
  credit   applied                        12.00
expect   balance material 40.00

# 2 x 10.00 + 5.00 = 25.00
complete 1 BIKE    at 2025-03-04
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-02-01       20.00
  make     1 BIKE                         25.00
  debit    finished                       25.00
  credit   material                       20.00
  credit   applied                         5.00
expect   balance material 20.00
expect   check clean
