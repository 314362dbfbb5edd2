# Made to order: what was made is sold, and conversion beyond the budget goes to cost of sales.
# Source:  a managerial accounting text whose title the page does not name (Sawtooth Meter)
# Chapter: backflush costing, altimeters of April
# Address: http://www.solutioninn.com/sawtooth-meter-manufactures-a-variety-of-measuring-instruments-one-product
# Book:    materials 273,800 bought, conversion 89,600, 12,800 made at 21 and 7; prints no answer; recomputed: 358,400 made and sold,
#          5,000 of materials left; of 90,600 of conversion, as question 3 has it, 1,000 more to cost of goods sold.
# Not here: the revenue.
item     PARTS     dollar fifo
item     ALTIMETER each made fifo
bill     ALTIMETER
  + 21 PARTS
rate     ALTIMETER conversion 7.00
receive  273800 PARTS  cost 1.00  at 2025-04-01
# 12,800 x 21.00 = 268,800.00; 12,800 x 7.00 = 89,600.00
complete 12800 ALTIMETER  at 2025-04-20
  pick     268800 PARTS     at stores by first-in
  take     268800 PARTS     from 2025-04-01  268800.00
  make     12800 ALTIMETER                   358400.00
  debit    finished                          358400.00
  credit   material                          268800.00
  credit   applied                            89600.00
sell     12800 ALTIMETER  at 2025-04-21
expect   balance cost-of-sales 358400.00
# Question 3: 90,600 instead of 89,600
expense  90600.00  at 2025-04-28
close    2025-04-30  at 2025-05-01
  debit    applied            89600.00
  debit    cost-of-sales       1000.00
  credit   incurred           90600.00
expect   balance material 5000.00
expect   balance finished 0.00
expect   check clean
