# Scrapped pieces of a standard product bear their share of the actual cost; only the good ones enter
# at standard.
item     WHEEL  each  fifo
item     CART   each  made  standard
bill     CART
  + 1 WHEEL
standard CART   material 10.00  from 2025-01-01
receive  4 WHEEL  at 2025-01-10  cost 11.00
  put      4 WHEEL  at stores             44.00
  debit    material                       44.00
  credit   payables                       44.00
# Cost 44.00: scrapped 11.00; good cost 33.00, standard 30.00, variance 3.00
complete 3 CART  scrapped 1  at 2025-01-11
expect   stock CART 3 value 30.00
expect   balance scrap 11.00
expect   balance production-variance 3.00
expect   balance material 0.00
expect   check clean
