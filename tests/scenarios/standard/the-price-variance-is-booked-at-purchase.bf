# A standard part enters at standard; what the invoice differs is price variance, at the purchase.
item     WHEEL  each  standard
reason   test
standard WHEEL  material 10.00  from 2025-01-01
# Invoice 5 x 10.40 = 52.00, standard 50.00
receive  5 WHEEL  at 2025-01-10  cost 10.40
expect   stock WHEEL 5 value 50.00
expect   balance material 50.00
expect   balance price-variance 2.00
expect   balance payables -52.00
# Cheaper: 5 x 9.90 = 49.50; 2.00 - 0.50 = 1.50
receive  5 WHEEL  at 2025-01-11  cost 9.90
expect   balance price-variance 1.50
issue    3 WHEEL  reason test  at 2025-01-12
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from standard         30.00
  debit    expense:test                   30.00
  credit   material                       30.00
expect   stock WHEEL 7 value 70.00
expect   check clean
