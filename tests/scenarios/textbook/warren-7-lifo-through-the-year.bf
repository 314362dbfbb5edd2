# Perpetual LIFO through a year: each sale meets its newest layer, and nobody draws the last purchase.
# Source:  a solved exercise on perpetual inventory with LIFO; the page does not name its book. Its first lines are those
#          of exercise 7-10 of Accounting, 27th edition (Warren and others)
# Chapter: 7, perpetual inventory using LIFO
# Address: https://homeworksource.com/p/967540/perpetual-irventory-using-l-the-talowing-units-of-a-particui
# Book:    4,000 at 20, 2,500 sold; 6,000 at 24, 4,500 sold; 1,000 at 25. Cost of goods sold 50,000 and 108,000, 158,000 in all;
#          left 91,000.
# Not here: nothing.
item     UNIT  each  lifo
opening  4000 UNIT  cost 20.00  at 2025-01-01
sell     2500 UNIT  at 2025-04-19
  pick     2500 UNIT  at stores by first-in
  take     2500 UNIT  from 2025-01-01    50000.00
  debit    cost-of-sales                 50000.00
  credit   material                      50000.00
receive  6000 UNIT  cost 24.00  at 2025-06-30
sell     4500 UNIT  at 2025-09-02
  pick     4500 UNIT  at stores by first-in
  take     4500 UNIT  from 2025-06-30   108000.00
  debit    cost-of-sales                108000.00
  credit   material                     108000.00
receive  1000 UNIT  cost 25.00  at 2025-11-15
# 1,500 x 20.00 + 1,500 x 24.00 + 1,000 x 25.00
expect   stock UNIT 4000 value 91000.00
expect   balance cost-of-sales 158000.00
expect   check clean
