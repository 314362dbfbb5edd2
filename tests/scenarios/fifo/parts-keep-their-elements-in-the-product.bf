# Conversion inside a semi-finished part stays conversion in the product: seen when the product is
# sold in books that do not record completion.
item     RIM    each  fifo
item     WHEEL  each  made  semi  fifo
item     BIKE   each  made  fifo
bill     WHEEL
  + 1 RIM
bill     BIKE
  + 2 WHEEL
rate     WHEEL  conversion 1.50
points   sale
receive  10 RIM   at 2025-01-10  cost 4.00
complete 10 WHEEL at 2025-01-11
# material 2 x 4.00 = 8.00, conversion 2 x 1.50 = 3.00; 8.00 + 3.00 = 11.00
complete 1 BIKE   at 2025-01-12
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-11       11.00
  make     1 BIKE                         11.00
sell     1 BIKE   at 2025-01-13
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-01-12       11.00
  debit    cost-of-sales                  11.00
  credit   payables                        8.00
  credit   applied                         3.00
expect   check clean
