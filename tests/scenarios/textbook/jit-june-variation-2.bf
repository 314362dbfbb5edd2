# The points purchase and sale: cost of sales takes material from its inventory and conversion from its account.
# Source:  Backflush variations illustrated and compared with traditional cost flow accounting (an illustration of a text that the page
#          does not name)
# Chapter: Variation 2
# Address: https://studylib.net/doc/27053252/backflush-costing
# Book:    160,000 to raw and in-process inventory; at the sale 395,000 to cost of goods sold, of which 160,000 and 235,000
#          conversion; 15,000 of variance to it as well.
# Not here: the traditional entries beside it (work in process). A month of work is one piece here.
points   purchase sale  at 2025-06-01
item     MATERIAL lot  fifo
item     OUTPUT   lot  made fifo
bill     OUTPUT
  + 1 MATERIAL
rate     OUTPUT   conversion 235000.00
receive  1 MATERIAL  cost 160000.00
  put      1 MATERIAL at stores          160000.00
  debit    material                      160000.00
  credit   payables                      160000.00
complete 1 OUTPUT  at 2025-06-20
  pick     1 MATERIAL at stores by first-in
  take     1 MATERIAL from 2025-06-01    160000.00
  make     1 OUTPUT                      395000.00
sell     1 OUTPUT  at 2025-06-25
  pick     1 OUTPUT   at finished by first-in
  take     1 OUTPUT   from 2025-06-20    395000.00
  debit    cost-of-sales                 395000.00
  credit   material                      160000.00
  credit   applied                       235000.00
# 25,000 of labour and 225,000 of overhead; 250,000 - 235,000
expense  25000.00   at 2025-06-28
expense  225000.00
close    2025-06-30  at 2025-07-01
  debit    applied                       235000.00
  debit    cost-of-sales                  15000.00
  credit   incurred                      250000.00
expect   balance cost-of-sales 410000.00
expect   balance material 0.00
expect   balance finished 0.00
expect   check clean
