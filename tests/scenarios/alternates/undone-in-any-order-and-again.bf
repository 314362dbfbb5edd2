# What stood in for a component comes back and goes again with its report, in any order.
item     WHEEL  each  fifo
item     RIM    each  lifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL
receive  1 WHEEL   at 2025-01-10  cost 10.00
receive  4 RIM     at 2025-01-10  cost 12.00
receive  4 RIM     at 2025-01-11  cost 13.00
# 1 wheel, then 3 rims of the 11th: 10.00 + 39.00
complete 2 BIKE    at 2025-03-04  key a
# 1 rim of the 11th, 1 of the 10th
complete 1 BIKE    at 2025-03-05  key b
expect   cost a 49.00
expect   cost b 25.00
undo     a         at 2025-03-06  key ua
expect   stock RIM 6
expect   stock WHEEL 1
undo     b         at 2025-03-06  key ub
expect   stock RIM 8 value 100.00
expect   stock WHEEL 1 value 10.00
undo     ua        at 2025-03-07
expect   stock RIM 5
expect   stock WHEEL 0
expect   cost a 49.00
undo     ub        at 2025-03-07
expect   stock RIM 3
expect   check clean
undo     a 1       at 2025-03-08
# Of 1 wheel and 3 rims round up 0.5 and 1.5 stay.
expect   stock WHEEL 0.5
expect   stock RIM 4.5
undo     a
undo     b
expect   stock RIM 8 value 100.00
expect   stock WHEEL 1 value 10.00
expect   balance finished 0.00
expect   check clean
