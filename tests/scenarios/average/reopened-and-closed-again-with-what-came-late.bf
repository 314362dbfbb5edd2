# Reopening takes back what the close gave; a late fact of the open month needs nothing but the next close.
item     NUT   each  period-average
receive  10 NUT  at 2025-01-05  cost 1.00  key first
sell     4 NUT   at 2025-01-10  key sale
receive  10 NUT  at 2025-01-20  cost 2.00
# 10.00 + 20.00 for 20
close    2025-01-31  at 2025-02-01  key close
  average  20 NUT                        30.00
  true-up  sale                           2.00
  true-up  NUT  of average               -2.00
  debit    cost-of-sales                  2.00
  credit   material                       2.00
expect   stock NUT 16 value 24.00
reopen   2024-12-31  at 2025-02-02
  true-up  sale                          -2.00
  true-up  NUT  of average                2.00
  debit    material                       2.00
  credit   cost-of-sales                  2.00
expect   stock NUT 16 value 26.00
expect   balance cost-of-sales 4.00
receive  10 NUT  at 2025-01-08  cost 6.00
  late
  put      10 NUT  at stores             60.00
  debit    material                      60.00
  credit   payables                      60.00
# 10.00 + 60.00 + 20.00 for 30
close    2025-01-31  at 2025-02-03
  average  30 NUT                        90.00
  true-up  sale                           8.00
  true-up  NUT  of average               -8.00
  debit    cost-of-sales                  8.00
  credit   material                       8.00
expect   stock NUT 26 value 78.00
# Goods come back at what the sale then cost.
undo     sale  at 2025-02-04
expect   stock NUT 30 value 90.00
expect   balance cost-of-sales 0.00
expect   check clean
