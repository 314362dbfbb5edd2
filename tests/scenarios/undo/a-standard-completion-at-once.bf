# A completion of a standard product undone at once leaves nothing: its production variance goes with
# it.
item     WHEEL  each  fifo
item     BIKE   each  made  standard
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
standard BIKE   material 20.00  conversion 5.50  from 2025-01-01
receive  10 WHEEL  at 2025-01-10  cost 10.30
  put      10 WHEEL at stores            103.00
  debit    material                      103.00
  credit   payables                      103.00
# 4 x 10.30 + 2 x 5.00 = 51.20; 2 x 25.50 = 51.00
complete 2 BIKE   at 2025-01-11  key bikes
expect   balance production-variance 0.20
undo     bikes    at 2025-01-11
expect   stock WHEEL 10 value 103.00
expect   stock BIKE 0 value 0.00
expect   balance finished 0.00
expect   balance applied 0.00
expect   balance production-variance 0.00
expect   balance rounding 0.00
expect   check clean
