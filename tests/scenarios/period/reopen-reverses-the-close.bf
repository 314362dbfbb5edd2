# Reopening a day reverses the entries of the closes after it; closing again makes them anew.
item     SAND   kg    fifo
item     VASE   each  made  fifo
bill     VASE
  + 1 SAND
rate     VASE   conversion 5.00
receive  10 SAND  at 2025-01-10  cost 1.00
complete 4 VASE   at 2025-01-11
expense  23.00    at 2025-01-20
close    2025-01-31  at 2025-02-01
reopen   2024-12-31  at 2025-02-02
expect   balance applied -20.00
expect   balance incurred 23.00
expect   balance cost-of-sales 0.00
# A forgotten bill of 2.00: 25.00 - 20.00 = 5.00
expense  2.00     at 2025-01-25
close    2025-01-31  at 2025-02-03
  debit    applied                        20.00
  debit    cost-of-sales                   5.00
  credit   incurred                       25.00
expect   balance cost-of-sales 5.00
expect   check clean
