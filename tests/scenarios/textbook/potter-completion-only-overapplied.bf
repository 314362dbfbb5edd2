# The point completion alone, with more conversion applied than spent.
# Source:  Backflush versus Traditional Costing: Variations 3 and 4 (Potter Company; the page does not name its book)
# Chapter: Variations 3 and 4, question 1
# Address: https://quesba.com/questions/backflush-versus-traditional-costing-variations-3-and-4-potter-company-has--2942
# Book:    materials 243,000, labour 41,500, overhead 207,750, conversion applied 269,750; prints no answer; recomputed: 512,750 to
#          finished goods and on to cost of goods sold; 269,750 - 249,250 = 20,500 off it.
# Not here: the revenue at a markup of 60 % on cost, 820,400, which is a margin of 37.5 %. Question 2 is jit-june-variation-4's.
points   completion sale  at 2025-06-01
item     MATERIAL lot  fifo
item     OUTPUT   lot  made fifo
bill     OUTPUT
  + 1 MATERIAL
rate     OUTPUT   labour 41500.00 overhead 228250.00
receive  1 MATERIAL  cost 243000.00
complete 1 OUTPUT  at 2025-06-20
  pick     1 MATERIAL at stores by first-in
  take     1 MATERIAL from 2025-06-01    243000.00
  make     1 OUTPUT                      512750.00
  debit    finished                      512750.00
  credit   payables                      243000.00
  credit   applied                       269750.00
sell     1 OUTPUT  at 2025-06-25
expense  41500.00   at 2025-06-28
expense  207750.00
close    2025-06-30  at 2025-07-01
  debit    applied                       269750.00
  credit   incurred                      249250.00
  credit   cost-of-sales                  20500.00
expect   balance cost-of-sales 492250.00
expect   check clean
