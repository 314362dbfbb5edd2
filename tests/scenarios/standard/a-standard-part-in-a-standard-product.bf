# Parts leave at their standard and the product enters at its own: if the standards agree there is no
# variance, whatever the invoice said.
item     WHEEL  each  standard
item     BIKE   each  made  standard
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
standard WHEEL  material 10.00  from 2025-01-01
standard BIKE   material 20.00  conversion 5.00  from 2025-01-01
receive  10 WHEEL  at 2025-01-10  cost 11.00
expect   balance price-variance 10.00
complete 2 BIKE   at 2025-01-11
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from standard         40.00
  make     2 BIKE                         50.00
  debit    finished                       50.00
  credit   material                       40.00
  credit   applied                        10.00
expect   balance production-variance 0.00
expect   check clean
