# Planks that were owed at the saw come dearer than the last: the difference goes with the pieces, to
# what is still in process, what was scrapped behind it, and what was completed and sold.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 1 PLANK operation 10
routing  BENCH
  + 10 saw   pay-point
  + 20 glue  pay-point
receive  1 PLANK  at 2025-01-10  cost 3.00
# 1 taken, 4 owed: 15.00
operation 10 5 BENCH  at 2025-01-11  key sawn
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  owe      4 PLANK  at 3.00 last          12.00
  make     5 BENCH/10                     15.00
  debit    material                       12.00
  credit   owed                           12.00
# Of 4 one breaks: 12.00, a quarter 3.00
operation 20 3 BENCH scrapped 1  at 2025-01-12  key glued
complete 2 BENCH  at 2025-01-13  key made
sell     1 BENCH  at 2025-01-14
expect   cost made 6.00

# 4 x 4.00 = 16.00 instead of 12.00: 19.00, 4.00 more. One of five stays at the saw: 3.80. Four went on:
# 3.20 more, of which a quarter is scrap; 9.00 + 2.40 = 11.40, of which one in three stays: 3.80
# Two completed: 7.60, one sold
receive  4 PLANK  at 2025-01-15  cost 4.00
expect   cost sawn 19.00
expect   stock BENCH/10 1 value 3.80
expect   cost glued 11.40
expect   balance scrap 3.80
expect   stock BENCH/20 1 value 3.80
expect   cost made 7.60
expect   stock BENCH 1 value 3.80
expect   balance cost-of-sales 3.80
expect   balance owed 0.00
expect   check clean
