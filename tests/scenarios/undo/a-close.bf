# Undo of a close is a reopening of what it closed: its entries are reversed.
item     SAND   kg    fifo
item     VASE   each  made  fifo
bill     VASE
  + 1 SAND
rate     VASE   conversion 5.00
receive  10 SAND  at 2025-01-10  cost 1.00
complete 4 VASE   at 2025-01-11
expense  23.00    at 2025-01-20
close    2025-01-31  at 2025-02-01  key january
  debit    applied                        20.00
  debit    cost-of-sales                   3.00
  credit   incurred                       23.00
undo     january  at 2025-02-02
expect   balance applied -20.00
expect   balance incurred 23.00
expect   balance cost-of-sales 0.00
expect   check clean
