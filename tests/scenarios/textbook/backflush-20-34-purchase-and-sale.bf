# Purchase and sale: the inventory is materials alone, and the underallocated conversion goes to cost of sales.
# Source:  a cost accounting text whose title the page does not name (its chapter 20 is of inventory, JIT and backflush costing)
# Chapter: 20, problem 20-34 (Acton Corporation)
# Address: https://wizedu.com/questions/66184/acton-corporation
# Book:    no entry at completion; cost of goods sold 900,000 of 500,000 from inventory and 400,000 allocated; 40,000
#          underallocated.
# Not here: nothing. The figures of the month stand in backflush-20-33-three-points.
points   purchase sale  at 2025-08-01
item     KIT   each fifo
item     METER each made fifo
bill     METER
  + 1 KIT
rate     METER conversion 20.00
receive  22000 KIT  cost 25.00
expense  440000.00  at 2025-08-15
complete 21000 METER  at 2025-08-20
  pick     21000 KIT    at stores by first-in
  take     21000 KIT    from 2025-08-01  525000.00
  make     21000 METER                   945000.00
sell     20000 METER  at 2025-08-30
  pick     20000 METER  at finished by first-in
  take     20000 METER  from 2025-08-20  900000.00
  debit    cost-of-sales                 900000.00
  credit   material                      500000.00
  credit   applied                       400000.00
close    2025-08-31  at 2025-09-01
  debit    applied                       400000.00
  debit    cost-of-sales                  40000.00
  credit   incurred                      440000.00
# 1,000 kits and 1,000 meters at 25.00
expect   balance material 50000.00
expect   balance cost-of-sales 940000.00
expect   check clean
