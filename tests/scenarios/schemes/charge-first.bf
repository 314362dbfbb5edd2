# Charge first: what is bought is cost of sales at once; the close backs out what is on hand.
points   charge-first
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2025-03-03  cost 1.00  key po
  put      10 WHEEL  at stores  10.00
  debit    cost-of-sales        10.00
  credit   payables             10.00
complete 4 BIKE  at 2025-03-04
sell     3 BIKE  at 2025-03-05
expense  18.00  at 2025-03-31
expect   balance cost-of-sales 10.00
expect   balance material 0.00

# On hand: 2 wheels at 2.00, and a bike at 2.00 + 5.00. 10.00 + 18.00 - 9.00 = 19.00 was sold.
close    2025-03-31  at 2025-04-01
  debit    material        2.00
  debit    finished        7.00
  debit    cost-of-sales   9.00
  credit   incurred       18.00
expect   balance cost-of-sales 19.00
expect   check clean

# Goods that go back to their supplier: cost of sales, and at the next close stock.
return-to-supplier 1 WHEEL of po  at 2025-04-02
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-03-03  1.00
  debit    payables                  1.00
  credit   cost-of-sales             1.00
close    2025-04-30  at 2025-05-01
  debit    cost-of-sales   1.00
  credit   material        1.00
expect   balance cost-of-sales 19.00
expect   balance material 1.00
expect   check clean
