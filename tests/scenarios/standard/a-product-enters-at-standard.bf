# A standard product enters at standard; what its completion cost beyond it is production variance.
item     WHEEL  each  fifo
item     BIKE   each  made  standard
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
standard BIKE   material 20.00  conversion 5.50  from 2025-01-01
receive  10 WHEEL  at 2025-01-10  cost 10.30
# Cost 4 x 10.30 + 2 x 5.00 = 51.20; standard 2 x 25.50 = 51.00
complete 2 BIKE   at 2025-01-11
expect   stock BIKE 2 value 51.00
expect   balance finished 51.00
expect   balance production-variance 0.20
expect   balance applied -10.00
expect   balance material 61.80
sell     1 BIKE   at 2025-01-12
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from standard         25.50
  debit    cost-of-sales                  25.50
  credit   finished                       25.50
expect   check clean
