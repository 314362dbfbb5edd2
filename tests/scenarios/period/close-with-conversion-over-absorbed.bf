# More was applied than spent: the close credits cost of sales.
item     SAND   kg    fifo
item     VASE   each  made  fifo
bill     VASE
  + 1 SAND
rate     VASE   conversion 5.00
receive  10 SAND  at 2025-01-10  cost 1.00
complete 4 VASE   at 2025-01-11
expense  18.00    at 2025-01-20
# 20.00 - 18.00 = 2.00
close    2025-01-31  at 2025-02-01
  debit    applied                        20.00
  credit   incurred                       18.00
  credit   cost-of-sales                   2.00
expect   balance cost-of-sales -2.00
expect   check clean
