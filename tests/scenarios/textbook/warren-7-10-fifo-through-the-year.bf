# Perpetual FIFO through the same year: the second sale begins with what is left of the first layer.
# Source:  Accounting, 27th edition (Warren and others)
# Chapter: 7, exercise 7-10, perpetual inventory using FIFO
# Address: https://www.bartleby.com/solution-answer/chapter-7-problem-710ex-accounting-27th-edition/9781337272094/perpetual-inventory-using-fifo-assume-that-the-business-in-exercise-7-9-maintains-a-perpetual/72196e6d-98dc-11e8-ada4-0ee91056875a
# Book:    4,000 at 20; 2,500 sold, 50,000; 6,000 at 24. Its table is stored to June 30; what follows, 4,500 sold and 1,000 at 25, is of
#          the page of warren-7-lifo-through-the-year; recomputed.
# Not here: nothing.
item     UNIT  each  fifo
opening  4000 UNIT  cost 20.00  at 2025-01-01
sell     2500 UNIT  at 2025-04-19
  pick     2500 UNIT  at stores by first-in
  take     2500 UNIT  from 2025-01-01    50000.00
  debit    cost-of-sales                 50000.00
  credit   material                      50000.00
expect   layer UNIT 2025-01-01 1500 value 30000.00
receive  6000 UNIT  cost 24.00  at 2025-06-30
# 1,500 x 20.00 + 3,000 x 24.00
sell     4500 UNIT  at 2025-09-02
  pick     4500 UNIT  at stores by first-in
  take     1500 UNIT  from 2025-01-01    30000.00
  take     3000 UNIT  from 2025-06-30    72000.00
  debit    cost-of-sales                102000.00
  credit   material                     102000.00
receive  1000 UNIT  cost 25.00  at 2025-11-15
# 3,000 x 24.00 + 1,000 x 25.00
expect   stock UNIT 4000 value 97000.00
expect   balance cost-of-sales 152000.00
expect   check clean
