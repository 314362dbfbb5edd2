# A sale is undone after others: its goods come back with the value at which they were booked.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  3 WHEEL  at 2025-01-10  total 10.00
complete 3 CART   at 2025-01-11
# round(10.00 x 2 / 3) = 6.67; 10.00 - 6.67 = 3.33
sell     1 CART   at 2025-01-12  key first
  pick     1 CART   at finished by first-in
  take     1 CART   from 2025-01-11        3.33
  debit    cost-of-sales                   3.33
  credit   finished                        3.33
# 6.67 - 3.33 = 3.34
sell     1 CART   at 2025-01-13  key second
  pick     1 CART   at finished by first-in
  take     1 CART   from 2025-01-11        3.34
  debit    cost-of-sales                   3.34
  credit   finished                        3.34
# The first is not the newest draw: 3.33 come back beside the 3.33 that were left.
undo     first    at 2025-02-01
expect   stock CART 2 value 6.66
expect   balance cost-of-sales 3.34
expect   balance finished 6.66
# The second is the newest draw of its layer.
undo     second   at 2025-02-02
expect   stock CART 3 value 10.00
expect   balance cost-of-sales 0.00
expect   check clean
