# Where only the sale is recorded no variance is posted: parts and products stand off the books, and a
# sale books its standard.
item     WHEEL  each  standard
item     BIKE   each  made  standard
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
standard WHEEL  material 1.00  from 2025-01-01
standard BIKE   material 2.20  conversion 4.50  from 2025-01-01
points   sale
receive  10 WHEEL  at 2025-01-10  cost 1.10
complete 4 BIKE    at 2025-03-04
expect   balance price-variance 0.00
expect   balance production-variance 0.00
expect   balance payables 0.00
expect   balance applied 0.00
sell     1 BIKE    at 2025-03-05
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from standard          6.70
  debit    cost-of-sales                   6.70
  credit   payables                        2.20
  credit   applied                         4.50
expect   check clean
