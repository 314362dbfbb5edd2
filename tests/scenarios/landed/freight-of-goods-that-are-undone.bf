# Freight is owed all the same when part of its receipt is undone: that part of it is price variance, and comes
# back into the goods when they come back. Ten at 10.00, freight 10.00 while ten lie there.
item     WHEEL  each
receive  10 WHEEL  total 100.00  at 2025-03-01  key po-1
landed   po-1 10.00  at 2025-03-02  key f-1
expect   stock WHEEL 10 value 110.00
undo     po-1 4  at 2025-03-03  key u-1
expect   stock WHEEL 6 value 66.00
expect   balance price-variance 4.00
expect   balance payables -70.00
expect   check clean
# 10 x 6/10 = 6.00 are in the goods: half of the freight is half of that.
undo     f-1 5.00  at 2025-03-04  key u-2
expect   stock WHEEL 6 value 63.00
expect   balance price-variance 2.00
expect   balance payables -65.00
undo     u-1  at 2025-03-05  key u-3
expect   stock WHEEL 10 value 105.00
expect   balance price-variance 0.00
expect   check clean
undo     u-2  at 2025-03-05
expect   stock WHEEL 10 value 110.00
# Receipt first, freight last: nothing is left.
undo     po-1  at 2025-03-06  key u-5
expect   stock WHEEL 0 value 0.00
expect   balance price-variance 10.00
expect   balance payables -10.00
undo     f-1   at 2025-03-06
expect   balance price-variance 0.00
expect   balance payables 0.00
expect   balance material 0.00
expect   check clean
