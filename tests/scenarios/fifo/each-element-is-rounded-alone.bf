# Material and conversion of a layer are rounded each alone: three wheels of 10.00 + 10.00 give
# 6.66, 6.68 and 6.66, not 6.67, 6.66 and 6.67.
item     RIM    each  fifo
item     WHEEL  each  made  fifo
bill     WHEEL
  + 1 RIM
# 3 x 3.333 = 9.999, rounded 10.00
rate     WHEEL  conversion 3.333
receive  3 RIM    at 2025-01-10  total 10.00
complete 3 WHEEL  at 2025-01-11
  pick     3 RIM    at stores by first-in
  take     3 RIM    from 2025-01-10       10.00
  make     3 WHEEL                        20.00
  debit    finished                       20.00
  credit   material                       10.00
  credit   applied                        10.00

# Each element: round(10.00 x 2 / 3) = 6.67; 10.00 - 6.67 = 3.33; 3.33 + 3.33 = 6.66
sell     1 WHEEL  at 2025-01-12
  pick     1 WHEEL  at finished by first-in
  take     1 WHEEL  from 2025-01-11        6.66
  debit    cost-of-sales                   6.66
  credit   finished                        6.66
# Each element: round(10.00 x 1 / 3) = 3.33; 6.67 - 3.33 = 3.34; 3.34 + 3.34 = 6.68
sell     1 WHEEL  at 2025-01-13
  pick     1 WHEEL  at finished by first-in
  take     1 WHEEL  from 2025-01-11        6.68
  debit    cost-of-sales                   6.68
  credit   finished                        6.68
expect   stock WHEEL 1 value 6.66
expect   check clean
