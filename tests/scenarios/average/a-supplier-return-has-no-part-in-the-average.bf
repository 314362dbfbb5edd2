# What a supplier has back went at what he was paid, before and after the close: it is no draw of the period.
item     NUT   each  period-average
receive  10 NUT  at 2025-01-05  cost 1.00  key first
sell     5 NUT   at 2025-01-10  key sale
receive  10 NUT  at 2025-01-20  cost 2.00
return-to-supplier 5 NUT  of first  at 2025-01-22
# 10.00 - 5.00 + 20.00 for 15: the 5 sold come to 25.00 x 5 / 15 = 8.33
close    2025-01-31  at 2025-02-01
  average  15 NUT                        25.00
  true-up  sale                           3.33
  true-up  NUT  of average               -3.33
  debit    cost-of-sales                  3.33
  credit   material                       3.33
expect   balance payables -25.00
expect   stock NUT 10 value 16.67
# 8.33 x 2 / 5
return   2 NUT   of sale  at 2025-02-03
expect   balance cost-of-sales 5.00
sell     12 NUT  at 2025-02-04
expect   stock NUT 0 value 0.00
expect   check clean
