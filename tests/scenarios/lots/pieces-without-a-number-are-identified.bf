# Three clocks came without their numbers. Two of them are scanned: the one that is staged for MO-1 stays
# so.
item     CLOCK  each  serials  fifo
item     TOWER  each  made  fifo
bill     TOWER
  + 1 CLOCK
receive  3 CLOCK  at 2025-01-10  cost 5.00
order    MO-1  1 TOWER
stage    1 CLOCK order MO-1
identify 2 CLOCK serials C1,C2  at 2025-01-11  key i-1
  pick     1 CLOCK  at stores by named assumed
  put      1 CLOCK  at stores lot C1
  pick     1 CLOCK  at stores by named assumed
  put      1 CLOCK  at stores lot C2
expect   inbox lot-unknown/CLOCK/line fix 1 "identify 1 CLOCK in line"
identify 1 CLOCK serials C2 in line
  refused  LOT_EXISTS C2 of CLOCK is here already, at stores
identify 1 CLOCK serials C3 in line
expect   inbox 0

# Half of it undone, and C2 then said of a receipt: it is no more what was identified.
undo     i-1 1  key u-1
  pick     1 CLOCK  at stores lot C2 by undo
  put      1 CLOCK  at stores
receive  1 CLOCK  at 2025-01-12  cost 5.00  serials C2
undo     u-1
  refused  LOT_EXISTS a piece of CLOCK with its number is here
sell     2 CLOCK serials C1,C2
undo     u-1
  pick     1 CLOCK  at stores by undo
  put      1 CLOCK  at stores lot C2
expect   check clean
