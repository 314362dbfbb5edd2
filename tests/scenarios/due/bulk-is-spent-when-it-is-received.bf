# Grease is no stock: its receipt is an expense, and no completion asks for it.
item     GREASE  kg    fifo  issue bulk
item     WHEEL   each  fifo
item     BIKE    each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 0.01 GREASE
receive  10 WHEEL  at 2025-01-10  cost 1.00
receive  3 GREASE  at 2025-01-10  total 10.00  key tub
  debit    expense:bulk                     10.00
  credit   payables                         10.00
expect   stock GREASE 0 value 0.00
complete 1 BIKE    at 2025-03-04
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10          2.00
  make     1 BIKE                            2.00
  debit    finished                          2.00
  credit   material                          2.00
count    1 GREASE  at 2025-03-04
  refused  ITEM_KIND
move     1 GREASE  from stores to line  at 2025-03-04
  refused  ITEM_KIND
sell     1 GREASE  at 2025-03-04
  refused  ITEM_KIND
# A third of the receipt: 10.00 - round(10.00 x 2 / 3) = 3.33
undo     tub 1     at 2025-03-05
expect   balance expense:bulk 6.67
undo     tub       at 2025-03-05
expect   balance expense:bulk 0.00
expect   balance payables -10.00
expect   check clean
