# A bill whose ratios cannot be held exactly is refused when it is saved, not when it is used.
item     DUST   kg    fifo
item     INNER  each  phantom
item     OUTER  each  made  fifo
bill     INNER  makes 999983
  + 0.000001 DUST
# One OUTER would need 1 / (999983 x 999979 x 10^12) kg: beyond 18 digits.
bill     OUTER  makes 999979
  + 0.000001 INNER
  refused  BILL_RANGE
bill     OUTER  makes 1000
  + 1 DUST
receive  1 DUST   at 2025-01-10  cost 10.00
complete 100 OUTER  at 2025-01-11
  pick     0.1 DUST at stores by first-in
  take     0.1 DUST from 2025-01-10        1.00
  make     100 OUTER                       1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   stock DUST 0.9 value 9.00
