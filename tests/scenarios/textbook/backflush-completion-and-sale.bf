# Backflush with the points completion and sale: a purchase posts nothing, the completion owes the parts it used.
# Source:  a cost accounting text whose title the page does not name (its chapter 20 is of inventory, JIT and backflush costing)
# Chapter: 20, continuation of the exercise of Road Warrior (20-24 on this page), completion and sale
# Address: https://papertowriters.com/assume-the-same-facts-as-in-exercise-20-24-except-now-road-warrior-uses-only-two-trigger-points/
# Book:    prints no answer, and not the month's figures: those here are of backflush-20-23-three-points. 3,484,000 to finished goods,
#          2,733,600 payable, 750,400 allocated; 26,800 overallocated, off cost of goods sold.
# Not here: the month of this edition, if it has other figures.
points   completion sale  at 2025-08-01
item     KIT   each fifo
item     COMPUTER each made fifo
bill     COMPUTER
  + 1 KIT
rate     COMPUTER conversion 28.00
receive  27000 KIT  cost 102.00
  put      27000 KIT      at stores       2754000.00
expense  723600.00  at 2025-08-15
complete 26800 COMPUTER  at 2025-08-20
  pick     26800 KIT      at stores by first-in
  take     26800 KIT      from 2025-08-01 2733600.00
  make     26800 COMPUTER                 3484000.00
  debit    finished                       3484000.00
  credit   payables                       2733600.00
  credit   applied                         750400.00
sell     26400 COMPUTER  at 2025-08-30
  pick     26400 COMPUTER at finished by first-in
  take     26400 COMPUTER from 2025-08-20 3432000.00
  debit    cost-of-sales                  3432000.00
  credit   finished                       3432000.00
# 750,400 - 723,600
close    2025-08-31  at 2025-09-01
  debit    applied                         750400.00
  credit   incurred                        723600.00
  credit   cost-of-sales                    26800.00
expect   balance finished 52000.00
expect   balance material 0.00
expect   balance cost-of-sales 3405200.00
expect   check clean
