# Undo of the undo of a sale: the goods are drawn again, at the layer's own totals.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  3 WHEEL  at 2025-01-10  total 10.00
complete 3 CART   at 2025-01-11
# round(10.00 x 2 / 3) = 6.67; 10.00 - 6.67 = 3.33
sell     1 CART   at 2025-01-12  key sale
  pick     1 CART   at finished by first-in
  take     1 CART   from 2025-01-11        3.33
  debit    cost-of-sales                   3.33
  credit   finished                        3.33
undo     sale     at 2025-01-13  key oops
expect   stock CART 3 value 10.00
undo     oops     at 2025-01-14
expect   stock CART 2 value 6.67
expect   balance cost-of-sales 3.33
# The sale lives again: it can be returned.
return   1 CART   of sale  at 2025-01-15
expect   stock CART 3 value 10.00
expect   balance cost-of-sales 0.00
expect   check clean
