# What was booked as a variance is taken back as one, though the books record other points by then;
# the stock itself stands where the points of the day put it.
item     B  each  standard
standard B  material 7.00  at 2025-01-10
# 5 x 7.00 = 35.00, paid 5 x 3.00 = 15.00, variance 15.00 - 35.00 = -20.00
receive  5 B   at 2025-01-10  cost 3.00  key po-1
  put      5 B  at stores  35.00
  debit    material        35.00
  credit   price-variance  20.00
  credit   payables        15.00
# The stock of 35.00 is memo from now on: it leaves material for its contra.
points   sale  at 2025-01-11
  debit    payables                       35.00
  credit   material                       35.00
# The pool's 35.00 come out of the contra, 15.00 are not payable, and the 20.00 are no variance any more.
undo     po-1  at 2025-01-12  key back-1
  lower    5 B  of standard  35.00
  pick     5 B  at stores by undo
  debit    price-variance    20.00
  credit   payables          20.00
expect   balance payables 0.00
expect   balance price-variance 0.00
expect   balance material 0.00
# The same the other way round: done again it is the receipt of January 10, with the stock of today.
undo     back-1  at 2025-01-13
  put      5 B  at stores                 35.00
  debit    payables                       20.00
  credit   price-variance                 20.00
expect   balance payables 20.00
points   purchase completion sale  at 2025-01-14
  debit    material                       35.00
  credit   payables                       35.00
expect   balance payables -15.00
expect   balance price-variance -20.00
expect   check clean
