# What goes back to its supplier is what came from him by that receipt, and not the first lot on the shelf.
item     MILK   each  fifo  lots
receive  4 MILK    at 2025-01-10  cost 0.50  lot A  expires 2025-02-01
receive  3 MILK    at 2025-01-11  cost 0.60  lot B  expires 2025-03-01  key second
return-to-supplier 2 MILK of second  at 2025-01-12  key back
# 2 x 0.60, and they are of lot B, though A comes first everywhere else.
expect   lot MILK A 4
expect   lot MILK B 1
expect   stock MILK 5 value 2.60
# The last of B, and then what there is.
return-to-supplier 2 MILK of second  at 2025-01-13  key more
expect   lot MILK A 3
expect   lot MILK B 0
expect   stock MILK 3 value 1.50
undo     more      at 2025-01-13
undo     back      at 2025-01-13  key stays
expect   lot MILK A 4
expect   lot MILK B 3
# What of it is held goes before what is free, and that before what is in inspection; what another holds stays.
hold     1 MILK    at 2025-01-14  lot B
hold     1 MILK    at 2025-01-14  lot B inspect
hold     1 MILK    at 2025-01-14  lot A
return-to-supplier 2 MILK of second  at 2025-01-15  key third
expect   lot MILK A 4
expect   lot MILK B 1 inspect
# Who names a lot is believed.
undo     third     at 2025-01-15
return-to-supplier 1 MILK of second  lot A  at 2025-01-16
expect   lot MILK A 3
expect   lot MILK B 3
# Of a lot that two receipts brought only so much is this one's: the rest of B stays, the first there is goes.
receive  2 MILK    at 2025-01-17  cost 0.70  lot B  key third-in
return-to-supplier 3 MILK of third-in  at 2025-01-18
expect   lot MILK B 3
expect   check clean
# Numbered pieces likewise, also when they have expired on the shelf.
item     CHIP   each  average  serials
receive  2 CHIP    at 2025-01-10  cost 3.00  serials C1,C2
receive  2 CHIP    at 2025-01-11  cost 4.00  serials C3,C4  key chips
return-to-supplier 1 CHIP of chips  at 2025-01-12
expect   lot CHIP C3 0
expect   lot CHIP C4 1
expect   lot CHIP C1 1
expect   check clean
