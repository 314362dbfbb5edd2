# By count: material is booked when it is bought, and what has left it by the month's end goes to finished goods then.
# Source:  a solution on the raw and in process account; the page does not name its book
# Chapter: E 10-8
# Address: https://www.scribd.com/doc/78307660/E-10-8
# Book:    raw and in process 31,000 at first and 33,000 at the end, of which conversion 1,400 and 1,800; 367,000 received; 29,600 +
#          367,000 - 31,200 = 365,400 backflushed to finished goods.
# Not here: the conversion that is estimated in what is in process (400 more, against cost of goods sold): nothing is in process here.
points   by-count  at 2025-04-01
item     STUFF dollar fifo
item     GOODS dollar made fifo
bill     GOODS
  + 1 STUFF
opening  29600 STUFF  cost 1.00
receive  367000 STUFF  cost 1.00  at 2025-04-02
  put      367000 STUFF at stores   367000.00
  debit    material                 367000.00
  credit   payables                 367000.00
complete 365400 GOODS  at 2025-04-28
expect   balance material 396600.00
expect   balance finished 0.00
# The count agrees: nothing was lost.
count    31200 STUFF  at 2025-04-30
close    2025-04-30  at 2025-05-01
  debit    finished                 365400.00
  credit   material                 365400.00
expect   balance material 31200.00
expect   check clean
