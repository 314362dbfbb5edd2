# Each refusal, and that it leaves nothing behind.
item     PLANK  each  fifo
item     SEAT   each  made
item     BENCH  each  made  fifo
item     KIT    each  phantom
item     BENCH/40 each
unit     BENCH  pair 2
bill     BENCH
  + 1 PLANK operation 10
bill     SEAT
  + 1 PLANK
receive  10 PLANK  at 2025-01-10  cost 3.00

# Setting up
routing  STOOL
  + 10 saw
  refused  ITEM_UNKNOWN STOOL
routing  PLANK
  + 10 saw
  refused  ITEM_KIND
routing  KIT
  + 10 saw
  refused  ITEM_KIND
routing  BENCH
  + 10 saw at moon
  refused  PLACE_UNKNOWN moon
routing  BENCH
  + 10 saw
  + 10 cut
  refused  ROUTING_ORDER
routing  BENCH
  + 20 saw
  + 10 cut
  refused  ROUTING_ORDER
routing  BENCH from 2025-02-01 to 2025-01-01
  + 10 saw
  refused  DATE_BAD
routing  BENCH
  + 10 saw  pay-point
  + 20 cut
  + 40 glue pay-point

# Reports
operation 20 1 BENCH
  refused  OPERATION_UNKNOWN
operation 30 1 BENCH
  refused  OPERATION_UNKNOWN
operation 10 1 SEAT
  refused  OPERATION_UNKNOWN
operation 10 1 PLANK
  refused  ITEM_KIND
operation 10 1 STOOL
  refused  ITEM_UNKNOWN
operation 10 1 box BENCH
  refused  UNIT_UNKNOWN
operation 10 0 BENCH
  refused  NUMBER_SIGN
operation 10 1 BENCH scrapped -1
  refused  NUMBER_SIGN
operation 10 1 BENCH to moon
  refused  PLACE_UNKNOWN
operation 10 1 BENCH order B
  refused  ORDER_UNKNOWN
operation 10 1 BENCH run A order B
  refused  FIELD_TWICE
order    S  1 SEAT
operation 10 1 BENCH order S
  refused  ORDER_ITEM
# Something else is called so
operation 40 1 BENCH
  refused  NAME_TAKEN
operation 10 1 pair BENCH
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     2 BENCH/10                      6.00

# What is in process has no bill and is on none
bill     BENCH/10
  + 1 PLANK
  refused  ITEM_KIND
routing  BENCH/10
  + 10 saw
  refused  ITEM_KIND
bill     SEAT
  + 1 BENCH/10
  refused  ITEM_KIND
expect   stock PLANK 8 value 24.00
expect   check clean
