# Where purchase is not recorded, a scrapped wheel is Dr scrap, Cr payables; a scrapped bike carries
# material and conversion, since completion is recorded.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   completion sale
receive  10 WHEEL  at 2025-01-10  cost 1.00

scrap    1 WHEEL   at 2025-02-01
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10        1.00
  debit    scrap                           1.00
  credit   payables                        1.00

# 8.00 + 20.00 = 28.00; scrapped 28.00 x 1 / 4 = 7.00
complete 3 BIKE    scrapped 1  at 2025-03-04
  pick     8 WHEEL  at stores by first-in
  take     8 WHEEL  from 2025-01-10        8.00
  make     3 BIKE                         21.00
  scrapped 1 BIKE                          7.00
  debit    finished                       21.00
  debit    scrap                           7.00
  credit   payables                        8.00
  credit   applied                        20.00
expect   balance scrap 8.00
expect   balance payables -9.00
expect   check clean
