# By count: what is bought goes to stock at once; all else is booked at the close, at what is on hand
# then. Opening 0 + in 10.00 - counted 1.00 = 9.00 of material has left.
points   by-count
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2025-03-03  cost 1.00
  put      10 WHEEL  at stores  10.00
  debit    material             10.00
  credit   payables             10.00
complete 4 BIKE  at 2025-03-04
  pick     8 WHEEL  at stores by first-in
  take     8 WHEEL  from 2025-03-03   8.00
  make     4 BIKE                    28.00
sell     3 BIKE  at 2025-03-05
  pick     3 BIKE  at finished by first-in
  take     3 BIKE  from 2025-03-04  21.00
count    1 WHEEL  at 2025-03-31
  pick     1 WHEEL  at stores by count
  take     1 WHEEL  from 2025-03-03  1.00
expense  18.00  at 2025-03-31
expect   balance material 10.00
expect   balance finished 0.00
expect   balance cost-of-sales 0.00
expect   check clean

# 9.00 of material left it, 7.00 stand in a bike: 2.00 of wheels and 5.00 of conversion. What was
# spent on conversion, 18.00, is cost of sales but for the 5.00: 9.00 - 7.00 + 18.00 = 20.00.
close    2025-03-31  at 2025-04-01  key march
  debit    finished        7.00
  debit    cost-of-sales  20.00
  credit   material        9.00
  credit   incurred       18.00
expect   balance material 1.00
expect   balance finished 7.00
expect   balance cost-of-sales 20.00
expect   balance applied 0.00
expect   balance shrinkage 0.00
expect   check clean

# The bike is sold in April: 7.00 of it is cost of sales when that month is closed.
sell     1 BIKE  at 2025-04-10
expect   balance finished 7.00
close    2025-04-30  at 2025-05-01
  debit    cost-of-sales   7.00
  credit   finished        7.00

# Reopened, it waits for the next close again.
reopen   2025-04-20  at 2025-05-02
  debit    finished        7.00
  credit   cost-of-sales   7.00
expect   check clean
close    2025-04-30  at 2025-05-03
expect   balance finished 0.00
expect   balance cost-of-sales 27.00
expect   check clean
