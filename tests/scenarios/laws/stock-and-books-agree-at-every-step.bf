# Every inventory account equals the part of the stock's cost that the scheme puts there, after each
# event and to the cent.
item     RIM    each  fifo
item     WHEEL  each  made  semi  average
item     BIKE   each  made  lifo
bill     WHEEL
  + 1 RIM
bill     BIKE
  + 2 WHEEL
rate     WHEEL  conversion 0.777
rate     BIKE   conversion 5.00
receive  7 RIM    at 2025-01-10  total 10.00
  put      7 RIM    at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
expect   check clean
# 7 x 0.777 = 5.439, rounded 5.44
complete 7 WHEEL  at 2025-01-11
  pick     7 RIM    at stores by first-in
  take     7 RIM    from 2025-01-10       10.00
  make     7 WHEEL                        15.44
  debit    material                        5.44
  credit   applied                         5.44
expect   check clean
complete 3 BIKE   at 2025-01-12
expect   check clean
# round(10.00 / 7) = 1.43 and round(5.44 / 7) = 0.78 are left; 10.00 - 1.43 + 5.44 - 0.78 + 15.00 = 28.23
expect   stock WHEEL 1 value 2.21
expect   stock BIKE 3 value 28.23
expect   balance material 2.21
expect   balance finished 28.23
sell     2 BIKE   at 2025-01-13
expect   check clean
expect   balance finished 9.41
expect   balance cost-of-sales 18.82
