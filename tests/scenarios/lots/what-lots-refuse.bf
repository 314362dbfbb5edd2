# One line each, and nothing is written.
item MILK l lots
item CHIP each serials
item WHEEL each
receive 5 MILK cost 1.00 lot A expires 2026-03-05 at 2026-03-01
receive 2 CHIP cost 1.00 serials C1,C2
receive 5 WHEEL cost 1.00 lot A
  refused LOT_UNTRACKED WHEEL is not tracked
receive 5 MILK cost 1.00 serials A
  refused LOT_UNTRACKED MILK has lots, no serial numbers
receive 5 MILK cost 1.00 lot A expires 2026-03-06
  refused LOT_EXPIRY A of MILK expires on another day
receive 1 CHIP cost 1.00 serials C2
  refused LOT_EXISTS C2 of CHIP is here already, at stores
receive 1 CHIP cost 1.00 serials C3,C4
  refused SERIALS_COUNT 2 serial numbers of CHIP
receive 2 CHIP cost 1.00 serials C3..D4
  refused SERIALS_COUNT C3..D4 is no range: both have the same letters, and as many digits
scrap 2 CHIP serials C1,C1
  refused FIELD_TWICE C1
scrap 1 CHIP serials C9
  refused LOT_UNKNOWN C9 of CHIP
scrap 1 MILK lot A serials A
  refused FIELD_TWICE lot and serials exclude each other
scrap 2 CHIP serials C1
  refused SERIALS_COUNT 1 serial numbers of CHIP
item MILK l untracked
  refused ITEM_IN_USE MILK has moved
hold 6 MILK
  refused STOCK_SHORT MILK short 1 l
stage 1 WHEEL order MO-9
  refused ORDER_UNKNOWN MO-9
receive 5 WHEEL cost 1.00 expires 2026-03-06
  refused LOT_UNTRACKED WHEEL is not tracked
item NUT each expiry 5
  refused LOT_UNTRACKED NUT is not tracked
item WHEEL each expiry 5
  refused LOT_UNTRACKED WHEEL is not tracked
item NUT each lots-fifo
  refused LOT_UNTRACKED NUT is not tracked
item DIAL each serials step 0.5
  refused SERIALS_COUNT a piece of DIAL is whole
expect stock CHIP 2 value 2.00
# … also what no bill says how to make, and what comes back of a sale that still owes it.
item FRAME each made
complete 1 FRAME lot A
  refused LOT_UNTRACKED FRAME is not tracked
sell 1 FRAME to NOBODY key owed
  refused PARTY_UNKNOWN NOBODY
sell 1 FRAME key owed
return 1 FRAME of owed lot A
  refused LOT_UNTRACKED FRAME is not tracked
