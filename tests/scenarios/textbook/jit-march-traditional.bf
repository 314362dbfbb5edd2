# Traditional books: the cost of what is completed passes through work in process.
# Source:  a cost accounting text whose title the page does not name (a firm that has adopted JIT, March 2013)
# Chapter: question a
# Address: http://www.solutioninn.com/consider-the-following-data-pertaining-to-march-2013-for-a
# Book:    8,000 made, 7,900 sold, standard 4 of material and 8 of conversion, no variances; prints no answer; recomputed: 32,000 and
#          64,000 in, 96,000 to finished goods, 94,800 to cost of goods sold.
# Not here: the revenue at 20.
points   traditional  at 2025-03-01
item     STUFF each fifo
item     UNIT  each made fifo
bill     UNIT
  + 1 STUFF
rate     UNIT  conversion 8.00
receive  8000 STUFF  cost 4.00
  put      8000 STUFF at stores     32000.00
  debit    material                 32000.00
  credit   payables                 32000.00
expense  64000.00  at 2025-03-20
complete 8000 UNIT  at 2025-03-25
  pick     8000 STUFF at stores by first-in
  take     8000 STUFF from 2025-03-01  32000.00
  make     8000 UNIT                96000.00
  debit    finished                 96000.00
  debit    wip                      96000.00
  credit   material                 32000.00
  credit   applied                  64000.00
  credit   wip                      96000.00
# 7,900 x 12.00
sell     7900 UNIT  at 2025-03-30
expect   balance cost-of-sales 94800.00
expect   balance finished 1200.00
expect   balance wip 0.00
# No variance: applied is what was incurred.
close    2025-03-31  at 2025-04-01
  debit    applied                  64000.00
  credit   incurred                 64000.00
expect   check clean
