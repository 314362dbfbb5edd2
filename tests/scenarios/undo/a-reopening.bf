# Undo of a reopening closes again what it opened, day by day; undo of that opens it again.
item     SAND   kg    fifo
item     VASE   each  made  fifo
bill     VASE
  + 1 SAND
rate     VASE   conversion 5.00
receive  10 SAND  at 2025-01-10  cost 1.00
complete 4 VASE   at 2025-01-11
expense  23.00    at 2025-01-20
close    2025-01-31  at 2025-02-01  key january
complete 2 VASE   at 2025-02-11
expense  9.00     at 2025-02-20
close    2025-02-28  at 2025-03-01  key february
reopen   2024-12-31  at 2025-03-02  key opened
expect   balance applied -30.00
expect   balance incurred 32.00
# A forgotten bill of 2.00 of January: 25.00 - 20.00 = 5.00; February 9.00 - 10.00 = -1.00
expense  2.00     at 2025-01-25
undo     opened   at 2025-03-03  key closed
  debit    applied                        20.00
  debit    cost-of-sales                   5.00
  debit    applied                        10.00
  credit   incurred                       25.00
  credit   incurred                        9.00
  credit   cost-of-sales                   1.00
expect   balance cost-of-sales 4.00
undo     opened   at 2025-03-03
  refused  UNDO_NOTHING opened
# February alone can be opened and closed again: what it took is its own.
undo     february  at 2025-03-04  key february-open
expect   balance cost-of-sales 5.00
undo     february-open  at 2025-03-05
  debit    applied                        10.00
  credit   incurred                        9.00
  credit   cost-of-sales                   1.00
undo     closed   at 2025-03-06
expect   balance cost-of-sales 0.00
expect   balance incurred 34.00
# What another has closed meanwhile is not closed twice, and nothing is closed ahead of its day.
close    2025-02-28  at 2025-03-07
undo     opened   at 2025-03-08
  refused  PERIOD_CLOSED 2025-02-28
expect   check clean
