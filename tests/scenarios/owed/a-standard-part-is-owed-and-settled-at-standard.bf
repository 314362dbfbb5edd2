# A standard part is owed at its standard and settled at it: the receipt's difference is price
# variance, the product does not change.
item     WHEEL  each  standard
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
standard WHEEL  material 10.00  from 2025-01-01
complete 1 BIKE   at 2025-01-11  key bike
  owe      2 WHEEL  at 10.00 standard     20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00

# Invoice 3 x 10.50 = 31.50, standard 30.00, variance 1.50; 1 stays at 10.00
receive  3 WHEEL  at 2025-01-12  cost 10.50
expect   balance price-variance 1.50
expect   balance material 10.00
expect   balance owed 0.00
expect   cost bike 20.00
expect   stock WHEEL 1 value 10.00
expect   check clean
