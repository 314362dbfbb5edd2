# Backflush with the points purchase and sale: nothing at completion, no conversion in stock.
# Source:  a cost accounting text whose title the page does not name (its chapter 20 is of inventory, JIT and backflush costing)
# Chapter: 20, continuation of exercise 20-23 (Road Warrior), purchase and sale
# Address: https://wizedu.com/questions/63950/backflush-costing
# Book:    cost of goods sold 3,432,000 of 2,692,800 from inventory and 739,200 allocated; 15,600 overallocated, off cost of goods
#          sold at the month's end.
# Not here: nothing. The figures of the month stand in backflush-20-23-three-points.
points   purchase sale  at 2025-08-01
item     KIT   each fifo
item     COMPUTER each made fifo
bill     COMPUTER
  + 1 KIT
rate     COMPUTER conversion 28.00
receive  27000 KIT  cost 102.00
  put      27000 KIT      at stores       2754000.00
  debit    material                       2754000.00
  credit   payables                       2754000.00
expense  723600.00  at 2025-08-15
complete 26800 COMPUTER  at 2025-08-20
  pick     26800 KIT      at stores by first-in
  take     26800 KIT      from 2025-08-01 2733600.00
  make     26800 COMPUTER                 3484000.00
# 26,400 x 102.00; 26,400 x 28.00
sell     26400 COMPUTER  at 2025-08-30
  pick     26400 COMPUTER at finished by first-in
  take     26400 COMPUTER from 2025-08-20 3432000.00
  debit    cost-of-sales                  3432000.00
  credit   material                       2692800.00
  credit   applied                         739200.00
close    2025-08-31  at 2025-09-01
  debit    applied                         739200.00
  credit   incurred                        723600.00
  credit   cost-of-sales                    15600.00
# 200 kits and 400 computers at 102.00
expect   balance material 61200.00
expect   balance cost-of-sales 3416400.00
expect   check clean
