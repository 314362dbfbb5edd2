# Raw material is kept by count, the products by all points. What passes from the one to the other is
# booked at once, as what comes from outside is.
category RAW   stands material
points   by-count  category RAW
item     FLOUR  kg    fifo  category RAW
item     SALT   kg    fifo  category RAW
item     BREAD  each  made  fifo
bill     BREAD
  + 0.5 FLOUR
rate     BREAD  conversion 0.40
receive  100 FLOUR  at 2025-03-03  cost 0.80
receive  10 SALT  at 2025-03-03  cost 2.00

# 50 x 0.80 = 40.00 of flour, 100 x 0.40 = 40.00 of conversion.
complete 100 BREAD  at 2025-03-04
  pick     50 FLOUR  at stores by first-in
  take     50 FLOUR  from 2025-03-03  40.00
  make     100 BREAD                  80.00
  debit    finished                   80.00
  credit   applied                    40.00
  credit   material                   40.00

# What is lost inside the category waits for the close, and is cost of sales then.
count    8 SALT  at 2025-03-31
  pick     2 SALT  at stores by count
  take     2 SALT  from 2025-03-03  4.00
expect   balance material 60.00
expect   check clean
close    2025-03-31  at 2025-04-01
  debit    applied        40.00
  credit   material        4.00
  credit   cost-of-sales  36.00
expect   balance material 56.00
expect   balance finished 80.00
expect   check clean
