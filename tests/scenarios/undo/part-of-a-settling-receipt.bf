# Part of a receipt is undone that had settled: what it settled last is owed again first.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
standard WHEEL  material 10.00
complete 4 CART   at 2025-03-04  key carts
  owe      4 WHEEL  at 10.00 standard     40.00
  make     4 CART                         40.00
  debit    finished                       40.00
  credit   owed                           40.00
receive  4 WHEEL  at 2025-03-05  cost 10.00  key po-1
  put      4 WHEEL  at stores             40.00
  pick     4 WHEEL  at stores by settle
  take     4 WHEEL  from 2025-03-05       40.00
  settle   4 WHEEL  of carts              40.00
  debit    owed                           40.00
  credit   payables                       40.00
# One of the four never came.
undo     po-1 1   at 2025-03-06
expect   owed WHEEL 1 value 10.00
expect   stock WHEEL 0 value 0.00
expect   cost carts 40.00
expect   balance owed -10.00
expect   balance payables -30.00
expect   check clean
