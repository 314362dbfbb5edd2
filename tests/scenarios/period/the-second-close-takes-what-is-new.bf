# A close takes what no close has taken before it: February closes February only.
item     SAND   kg    fifo
item     VASE   each  made  fifo
bill     VASE
  + 1 SAND
rate     VASE   conversion 5.00
receive  10 SAND  at 2025-01-10  cost 1.00
complete 4 VASE   at 2025-01-11
expense  23.00    at 2025-01-20
complete 2 VASE   at 2025-02-11
expense  8.00     at 2025-02-20
close    2025-01-31  at 2025-03-01
  debit    applied                        20.00
  debit    cost-of-sales                   3.00
  credit   incurred                       23.00
# applied 2 x 5.00 = 10.00; 10.00 - 8.00 = 2.00
close    2025-02-28  at 2025-03-01
  debit    applied                        10.00
  credit   incurred                        8.00
  credit   cost-of-sales                   2.00
expect   balance cost-of-sales 1.00
expect   check clean
