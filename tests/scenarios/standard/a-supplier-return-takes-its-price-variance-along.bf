# Goods go back to the supplier: payables lose what the receipt cost, the pool its standard, and the
# variance of the purchase goes with them.
item     WHEEL  each  standard
standard WHEEL  material 1.00  from 2025-01-01
receive  5 WHEEL   at 2025-01-09  cost 1.00
  put      5 WHEEL  at stores              5.00
  debit    material                        5.00
  credit   payables                        5.00
# Invoice 11.00, standard 10.00
receive  10 WHEEL  at 2025-01-10  cost 1.10  key po-1
expect   balance price-variance 1.00
# Payables 2 x 1.10 = 2.20, pool 2.00, variance 1.00 - 0.20 = 0.80
return-to-supplier 2 WHEEL  of po-1  at 2025-01-11
expect   stock WHEEL 13 value 13.00
expect   balance payables -13.80
expect   balance price-variance 0.80
expect   check clean
