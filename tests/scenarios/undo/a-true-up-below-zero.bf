# A true-up that an average pool could not bear is undone as it was booked: what went to price-variance
# comes from there. 2 bikes are made of wheels owed at 10.00; 8 come back for nothing and are sold
# again at the mean of 20.00 / 10 = 2.00, so that 2 bikes at 4.00 remain.
item     WHEEL  each  fifo
standard WHEEL  material 10.00
item     BIKE   each  made  average
bill     BIKE
  + 1 WHEEL
return   8 BIKE  at 2025-01-09  key found
complete 2 BIKE  at 2025-01-10  key made
expect   stock BIKE 10 value 20.00
sell     8 BIKE  at 2025-01-12
expect   stock BIKE 2 value 4.00
# 2.00 - 20.00 = -18.00, and both bikes may be on hand: 4.00 of it is there, 14.00 is not.
receive  2 WHEEL  at 2025-01-13  cost 1.00  key po-1
  put      2 WHEEL  at stores              2.00
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-01-13        2.00
  settle   2 WHEEL  of made               20.00
  true-up  BIKE     of average           -18.00
  debit    owed                           20.00
  credit   payables                        2.00
  credit   price-variance                 14.00
  credit   finished                        4.00
expect   stock BIKE 2 value 0.00
undo     po-1     at 2025-01-14
expect   stock BIKE 2 value 4.00
expect   balance price-variance 0.00
expect   owed WHEEL 2 value 20.00
# A smaller one: 2 x 9.00 - 20.00 = -2.00 is borne by what is there.
receive  2 WHEEL  at 2025-01-15  cost 9.00  key po-2
expect   stock BIKE 2 value 2.00
expect   balance price-variance 0.00
undo     po-2     at 2025-01-16
expect   stock BIKE 2 value 4.00
expect   check clean
