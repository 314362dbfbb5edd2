# WHEEL is FIFO and has no standard: what the product's standard carries for it is its price (23.4).
# Normal scrap is borne by the good pieces, at what the scrapped ones should have cost (23.5).
#
# BIKE: standard 20.00 material, 5.00 conversion. 9 good and 1 scrapped take 20 wheels at 11.00.
#   cost      220.00 and 10 x 5.00: 270.00, all of it of the good ones; standard of 9: 225.00
#   price     220.00 less 10 x 20.00                         20.00
#   scrap     one that should have cost 25.00                25.00
item     WHEEL  each             at 2025-01-02
item     BIKE   each  made  standard  normal-scrap
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00  from 2025-01-01
standard BIKE   material 20.00  conversion 5.00  from 2025-01-01
receive  30 WHEEL  cost 11.00    at 2025-01-10
complete 9 BIKE  scrapped 1  at 2025-01-11  key c1
  pick     20 WHEEL  at stores by first-in
  take     20 WHEEL  from 2025-01-10  220.00
  make     9 BIKE                     225.00
  scrapped 1 BIKE                       0.00
  debit    finished                   225.00
  debit    production-variance         45.00
  credit   material                   220.00
  credit   applied                     50.00
expect   variance c1 price WHEEL 20.00
expect   variance c1 scrap BIKE 25.00
expect   variance c1 45.00
# A dearer rate is told apart from dearer parts.
#   5 more take the last 10 wheels of the first receipt: 110.00 - 100.00 = 10.00; the rate is 6.00: 5.00
rate     BIKE   conversion 6.00  from 2025-02-01
complete 5 BIKE   at 2025-02-03  key c2
expect   variance c2 price WHEEL 10.00
expect   variance c2 conversion-rate BIKE 5.00
expect   variance c2 15.00
expect   balance production-variance 60.00
expect   check clean
undo     c1
expect   variance c1 0.00
expect   balance production-variance 15.00
expect   check clean
