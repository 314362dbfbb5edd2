# Purchase and sale are recorded, completion is not: a bike in stock stays in material at the cost of
# its wheels, and its conversion enters the books only when it is sold.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   purchase sale

# 10 x 1.00 = 10.00
receive  10 WHEEL  at 2025-01-10  cost 1.00
  put      10 WHEEL at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00

# The layer knows 8.00 + 4 x 5.00 = 28.00. On the books the 8.00 stay in material, both sides in one
# account, and the 20.00 of conversion are memo: nothing is entered.
complete 4 BIKE    at 2025-03-04
  pick     8 WHEEL  at stores by first-in
  take     8 WHEEL  from 2025-01-10        8.00
  make     4 BIKE                         28.00
expect   balance material 10.00
expect   balance applied 0.00

# 3 x 2.00 = 6.00 of material and 3 x 5.00 = 15.00 of conversion; 6.00 + 15.00 = 21.00
sell     3 BIKE    at 2025-03-05  key sale-1
  pick     3 BIKE   at finished by first-in
  take     3 BIKE   from 2025-03-04       21.00
  debit    cost-of-sales                  21.00
  credit   material                        6.00
  credit   applied                        15.00

# The returned bike takes 2.00 back into material and 5.00 off applied.
# 2 wheels and 2 bikes: 2 x 1.00 + 2 x 2.00 = 6.00; conversion of the 2 sold: 2 x 5.00 = 10.00
return   1 BIKE    of sale-1  at 2025-03-06
expect   stock WHEEL 2 value 2.00
expect   stock BIKE 2
expect   balance material 6.00
expect   balance finished 0.00
expect   balance payables -10.00
expect   balance applied -10.00
expect   balance cost-of-sales 14.00
expect   check clean
