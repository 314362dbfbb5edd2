# The same company with other figures: purchase and sale, and what is left in the one inventory.
# Source:  a cost accounting text whose title the page does not name (its chapter 20 is of inventory, JIT and backflush costing)
# Chapter: 20, backflush costing and JIT production with other figures (Acton Corporation; the page gives no number), and
#          its continuation, purchase and sale
# Address: https://tutorsglobe.com/question/backflush-costing-and-jit-production-the-acton-corporation-52468085.aspx
# Book:    materials 540,000 bought, conversion 425,000 incurred, standard 24 and 18, 19,000 made, 18,000 sold; prints no answer;
#          recomputed: 18,000 x 24 = 432,000 and 18,000 x 18 = 324,000; 101,000 underallocated.
# Not here: the problem with its three points: they are the same as in backflush-20-33-three-points.
points   purchase sale  at 2025-08-01
item     KIT   each fifo
item     METER each made fifo
bill     METER
  + 1 KIT
rate     METER conversion 18.00
# 540,000 / 24.00
receive  22500 KIT  cost 24.00
expense  425000.00  at 2025-08-15
complete 19000 METER  at 2025-08-20
sell     18000 METER  at 2025-08-30
  pick     18000 METER  at finished by first-in
  take     18000 METER  from 2025-08-20  756000.00
  debit    cost-of-sales                 756000.00
  credit   material                      432000.00
  credit   applied                       324000.00
close    2025-08-31  at 2025-09-01
  debit    applied                       324000.00
  debit    cost-of-sales                 101000.00
  credit   incurred                      425000.00
# 3,500 kits and 1,000 meters at 24.00
expect   balance material 108000.00
expect   check clean
