# The return of the last piece takes all that is left; what its own cost exceeds is price variance.
item     WHEEL  each  average
reason   test
receive  2 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-01-11  cost 14.00  key po-2
# 48.00 x 3 / 4 = 36.00
issue    3 WHEEL  reason test  at 2025-01-12
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from average          36.00
  debit    expense:test                   36.00
  credit   material                       36.00
# Payables 14.00; the pool gives its 12.00; 14.00 - 12.00 = 2.00
return-to-supplier 1 WHEEL  of po-2  at 2025-01-13
expect   stock WHEEL 0 value 0.00
expect   balance material 0.00
expect   balance price-variance -2.00
expect   balance payables -34.00
expect   check clean
