# A standard product does not change its value: the difference is production variance.
item     WHEEL  each  fifo
item     CART   each  made  standard
bill     CART
  + 1 WHEEL
standard WHEEL  material 10.00  from 2025-01-01
standard CART   material 10.00  from 2025-01-01
complete 2 CART   at 2025-03-04
expect   balance production-variance 0.00
receive  2 WHEEL  at 2025-03-05  cost 11.00
expect   stock CART 2 value 20.00
expect   balance finished 20.00
expect   balance production-variance 2.00
expect   balance material 0.00
sell     1 CART   at 2025-03-06
  pick     1 CART   at finished by first-in
  take     1 CART   from standard         10.00
  debit    cost-of-sales                  10.00
  credit   finished                       10.00
expect   check clean
