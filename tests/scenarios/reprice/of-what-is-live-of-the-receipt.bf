# Ten at 5.00, four of them undone: 30.00. The invoice of the six says 33.00. Three more are undone: half of it.
item     WHEEL  each
receive  10 WHEEL  cost 5.00  at 2025-03-01  key po-1
undo     po-1 4    at 2025-03-02  key u-1
reprice  po-1  total 33.00  at 2025-03-03  key r-1
expect   stock WHEEL 6 value 33.00
undo     po-1 3    at 2025-03-04  key u-2
expect   stock WHEEL 3 value 16.50
expect   balance payables -16.50
# Undone, it costs as before: 30.00 of six, 15.00 of three.
undo     r-1       at 2025-03-05  key u-3
expect   stock WHEEL 3 value 15.00
undo     u-3       at 2025-03-05
# What comes back comes back at what such pieces cost now: 5.50.
undo     u-1       at 2025-03-06
expect   stock WHEEL 7 value 38.50
undo     po-1      at 2025-03-07
expect   stock WHEEL 0 value 0.00
expect   balance payables 0.00
reprice  po-1  cost 1.00
  refused LANDED_NOTHING nothing of po-1 is live
undo     r-1       at 2025-03-08
expect   balance payables 0.00
expect   balance material 0.00
expect   check clean
