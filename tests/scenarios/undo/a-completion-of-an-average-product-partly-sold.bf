# The completion of an average product is undone after sales: the pool and the newest sale give what
# they booked, the difference to its own cost is price variance.
item     WHEEL  each  fifo
item     CART   each  made  average
bill     CART
  + 1 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 20.00
receive  2 WHEEL  at 2025-01-11  cost 24.00
complete 2 CART   at 2025-01-12  key first
complete 2 CART   at 2025-01-13  key second
# 88.00 x 3 / 4 = 66.00
sell     3 CART   at 2025-01-14
  pick     3 CART   at finished by first-in
  take     3 CART   from average          66.00
  debit    cost-of-sales                  66.00
  credit   finished                       66.00

# The wheels return at 40.00; the pool gives 22.00, the sale owes 22.00: 4.00 too much
undo     first    at 2025-01-15
expect   stock CART 0 value 0.00
expect   owed CART 1 value 22.00
expect   stock WHEEL 2 value 40.00
expect   balance finished 0.00
expect   balance price-variance 4.00
expect   balance owed -22.00
expect   balance cost-of-sales 66.00
expect   check clean
