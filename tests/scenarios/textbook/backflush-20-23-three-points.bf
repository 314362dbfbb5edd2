# Backflush with three trigger points: purchase, completion, sale.
# Source:  a cost accounting text whose title the page does not name (its chapter 20 is of inventory, JIT and backflush costing)
# Chapter: 20, exercise 20-23 (Road Warrior)
# Address: http://www.solutioninn.com/road-warrior-corporation-assembles-handheld-computers-that-have-scaleddown-capabilities
# Book:    materials 2,754,000 bought and 2,733,600 used at 102; conversion 723,600 incurred and 750,400 allocated at 28; 26,800
#          made, 26,400 sold. The entries are recomputed; this exercise leaves conversion open, so nothing is closed.
# Not here: question 3, of an ideal JIT.
item     KIT   each fifo
item     COMPUTER each made fifo
bill     COMPUTER
  + 1 KIT
rate     COMPUTER conversion 28.00
# 2,754,000 / 102.00
receive  27000 KIT  cost 102.00  at 2025-08-01
  put      27000 KIT      at stores       2754000.00
  debit    material                       2754000.00
  credit   payables                       2754000.00
expense  723600.00  at 2025-08-15
  debit    incurred                        723600.00
  credit   payables                        723600.00
# 26,800 x 102.00 = 2,733,600.00; 26,800 x 28.00 = 750,400.00
complete 26800 COMPUTER  at 2025-08-20
  pick     26800 KIT      at stores by first-in
  take     26800 KIT      from 2025-08-01 2733600.00
  make     26800 COMPUTER                 3484000.00
  debit    finished                       3484000.00
  credit   material                       2733600.00
  credit   applied                         750400.00
# 26,400 x 130.00
sell     26400 COMPUTER  at 2025-08-30
  pick     26400 COMPUTER at finished by first-in
  take     26400 COMPUTER from 2025-08-20 3432000.00
  debit    cost-of-sales                  3432000.00
  credit   finished                       3432000.00
# 2,754,000 - 2,733,600; 400 x 130.00
expect   balance material 20400.00
expect   balance finished 52000.00
expect   balance applied -750400.00
expect   balance incurred 723600.00
expect   balance cost-of-sales 3432000.00
expect   check clean
