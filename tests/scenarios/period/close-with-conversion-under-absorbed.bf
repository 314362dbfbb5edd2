# Closing a period closes conversion: applied against incurred, the rest to cost of sales.
item     SAND   kg    fifo
item     VASE   each  made  fifo
bill     VASE
  + 1 SAND
rate     VASE   conversion 5.00
receive  10 SAND  at 2025-01-10  cost 1.00
complete 4 VASE   at 2025-01-11
expense  23.00    at 2025-01-20
  debit    incurred                       23.00
  credit   payables                       23.00
# applied 4 x 5.00 = 20.00; 23.00 - 20.00 = 3.00 more was spent
close    2025-01-31  at 2025-02-01
  debit    applied                        20.00
  debit    cost-of-sales                   3.00
  credit   incurred                       23.00
expect   balance applied 0.00
expect   balance incurred 0.00
expect   balance cost-of-sales 3.00
# The products keep their 5.00 each.
expect   stock VASE 4 value 24.00
expect   check clean
