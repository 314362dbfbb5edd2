# The return is undone but its goods are sold on: the first sale owes them at the value it had booked.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 7.00
complete 2 CART   at 2025-01-11
sell     2 CART   at 2025-01-12  key first
  pick     2 CART   at finished by first-in
  take     2 CART   from 2025-01-11       14.00
  debit    cost-of-sales                  14.00
  credit   finished                       14.00
return   1 CART   of first  at 2025-01-13  key back
sell     1 CART   at 2025-01-14  key second
expect   stock CART 0 value 0.00
expect   balance cost-of-sales 14.00
undo     back     at 2025-01-15
expect   owed CART 1 value 7.00
# 3 sold: 3 x 7.00 = 21.00
expect   balance cost-of-sales 21.00
expect   balance owed -7.00
expect   balance finished 0.00
expect   check clean
