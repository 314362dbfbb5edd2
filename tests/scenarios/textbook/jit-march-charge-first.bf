# Charge first: all cost is cost of sales, and the close flushes back what is still in stock.
# Source:  a cost accounting text whose title the page does not name (a firm that has adopted JIT, March 2013)
# Chapter: question b
# Address: http://www.solutioninn.com/consider-the-following-data-pertaining-to-march-2013-for-a
# Book:    the same month, all costs charged to cost of goods sold first; prints no answer; recomputed: 100 x 12 = 1,200 back to
#          finished goods, 32,000 + 64,000 - 1,200 = 94,800 left.
# Not here: the revenue at 20. Conversion is charged at the close here, from `incurred`.
points   charge-first  at 2025-03-01
item     STUFF each fifo
item     UNIT  each made fifo
bill     UNIT
  + 1 STUFF
rate     UNIT  conversion 8.00
receive  8000 STUFF  cost 4.00
  put      8000 STUFF at stores     32000.00
  debit    cost-of-sales            32000.00
  credit   payables                 32000.00
expense  64000.00  at 2025-03-20
complete 8000 UNIT  at 2025-03-25
sell     7900 UNIT  at 2025-03-30
close    2025-03-31  at 2025-04-01
  debit    finished                  1200.00
  debit    cost-of-sales            62800.00
  credit   incurred                 64000.00
expect   balance cost-of-sales 94800.00
expect   balance finished 1200.00
expect   balance material 0.00
expect   check clean
