# Where completion is not recorded, the product decides which element of a production variance is on
# the books: the material part is posted, the conversion part is not.
item     WHEEL  each  fifo
item     BIKE   each  made  standard
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
standard BIKE   material 2.00  conversion 4.00  from 2025-01-01
points   purchase sale
receive  10 WHEEL  at 2025-01-10  cost 1.10

# Cost: material 8 x 1.10 = 8.80, conversion 4 x 5.00 = 20.00.
# Standard: material 4 x 2.00 = 8.00, conversion 4 x 4.00 = 16.00.
# Posted: 8.80 - 8.00 = 0.80. Not posted: 20.00 - 16.00 = 4.00 (applied on both sides).
complete 4 BIKE    at 2025-03-04
expect   balance material 10.20
expect   balance production-variance 0.80
expect   balance applied 0.00

# Sold at standard: 2.00 of material, 4.00 of conversion.
sell     1 BIKE    at 2025-03-05
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from standard          6.00
  debit    cost-of-sales                   6.00
  credit   material                        2.00
  credit   applied                         4.00
expect   balance material 8.20
expect   check clean
