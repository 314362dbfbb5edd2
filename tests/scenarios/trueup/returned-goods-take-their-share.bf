# A bike that was sold and came back takes its share of the difference, like the one that stayed sold.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
standard WHEEL  material 10.00
complete 2 CART   at 2025-03-04
sell     2 CART   at 2025-03-05  key sale
  pick     2 CART   at finished by first-in
  take     2 CART   from 2025-03-04       20.00
  debit    cost-of-sales                  20.00
  credit   finished                       20.00
return   1 CART   of sale  at 2025-03-06
expect   stock CART 1 value 10.00

# 21.00 - 20.00 = 1.00: half to the one still sold, half to the one that came back
receive  2 WHEEL  at 2025-03-07  cost 10.50
expect   stock CART 1 value 10.50
expect   layer CART 2025-03-06 1 value 10.50
expect   balance cost-of-sales 10.50
expect   check clean
