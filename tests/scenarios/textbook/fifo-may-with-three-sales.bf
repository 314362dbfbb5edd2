# Perpetual FIFO over three sales and two purchases of a month.
# Source:  answers to accounting exercises; the page does not name its book
# Chapter: Ex 7-6, perpetual inventory using FIFO
# Address: https://accountingqanda.blogspot.com/2019/01/ex-7-6-perpetual-inventory-using-fifo.html
# Book:    1,550 at 44 and 720 at 45; sold 1,200 (52,800), 830 (15,400 and 21,600), then 1,200 at 48 came and 1,000 were sold (10,800
#          and 36,480); 137,080 in all, left 440 at 48 = 21,120.
# Not here: nothing.
item     UNIT  each  fifo
opening  1550 UNIT  cost 44.00  at 2025-05-01
receive  720 UNIT  cost 45.00  at 2025-05-10
sell     1200 UNIT  at 2025-05-12
  pick     1200 UNIT  at stores by first-in
  take     1200 UNIT  from 2025-05-01    52800.00
  debit    cost-of-sales                 52800.00
  credit   material                      52800.00
sell     830 UNIT  at 2025-05-14
  pick     830 UNIT   at stores by first-in
  take     350 UNIT   from 2025-05-01    15400.00
  take     480 UNIT   from 2025-05-10    21600.00
  debit    cost-of-sales                 37000.00
  credit   material                      37000.00
receive  1200 UNIT  cost 48.00  at 2025-05-20
sell     1000 UNIT  at 2025-05-31
  pick     1000 UNIT  at stores by first-in
  take     240 UNIT   from 2025-05-10    10800.00
  take     760 UNIT   from 2025-05-20    36480.00
  debit    cost-of-sales                 47280.00
  credit   material                      47280.00
expect   balance cost-of-sales 137080.00
expect   stock UNIT 440 value 21120.00
expect   check clean
