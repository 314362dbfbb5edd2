# Each refusal, and that it leaves nothing behind.
item     PLANK  each  fifo
item     SEAT   each  made
item     BENCH  each  made  fifo
item     KIT    each  phantom
unit     BENCH  pair 2
bill     BENCH
  + 1 PLANK
bill     SEAT
  + 1 PLANK
receive  10 PLANK  at 2025-01-10  cost 3.00

# Planning
order    B  3 STOOL
  refused  ITEM_UNKNOWN STOOL
order    B  3 BENCH to loft
  refused  PLACE_UNKNOWN loft
order    B  3 box BENCH
  refused  UNIT_UNKNOWN
order    B  0 BENCH
  refused  NUMBER_SIGN
order    B  -1 BENCH
  refused  NUMBER_SIGN
order    B  3 PLANK
  refused  ITEM_KIND
order    B  3 KIT
  refused  ITEM_KIND
order    B
  refused  FIELD_MISSING
order    B  relase
  refused  FIELD_UNKNOWN 'relase' is not a word of order
order    B  x3 BENCH
  refused  NUMBER_BAD
order    B  3 BENCH bill
  refused  FIELD_UNKNOWN
order    B  3 BENCH line loft
  refused  PLACE_UNKNOWN line/loft
order    B  3 BENCH line stores
  refused  PLACE_UNKNOWN line/stores
order    B  3 BENCH tolerance 5
  refused  NUMBER_BAD
order    B  3 BENCH tolerance -5%
  refused  NUMBER_SIGN
order    B  3 BENCH tolerance 100.0001%
  refused  NUMBER_RANGE
order    B  3 BENCH tolerance 0.00001%
  refused  NUMBER_DECIMALS
order    B  3 BENCH tolerance 5% tolerance 6%
  refused  FIELD_TWICE
item     BENCH  each  tolerance 101%
  refused  NUMBER_RANGE
order    B  2 pair BENCH due 2025-02-01 to shelf
order    B  1 BENCH
  refused  NAME_TAKEN

# What happens to it
order    C  release
  refused  ORDER_UNKNOWN
finish   C
  refused  ORDER_UNKNOWN
order    B  release 3
  refused  FIELD_UNKNOWN
order    B  cancel due 2025-02-01
  refused  FIELD_UNKNOWN
order    B  release line A
  refused  FIELD_UNKNOWN
order    B  reopen tolerance 5%
  refused  FIELD_UNKNOWN
order    B  change line A
  refused  PLACE_UNKNOWN line/A
order    B  change
  refused  FIELD_MISSING
order    B  change 3 SEAT
  refused  ORDER_ITEM
order    B  change 3 STOOL
  refused  ITEM_UNKNOWN
order    B  change 0
  refused  NUMBER_SIGN
order    B  change to loft
  refused  PLACE_UNKNOWN
# Beside a unit the item is needed: without it the unit is read as one
order    B  change 1 pair
  refused  ITEM_UNKNOWN pair
order    B  reopen
  refused  ORDER_STATE
order    B  change 3 pair BENCH
order    B  release
order    B  release
  refused  ORDER_STATE

# Reports
complete 1 BENCH  order C
  refused  ORDER_UNKNOWN
complete 1 SEAT   order B
  refused  ORDER_ITEM
complete 1 BENCH  order B run A
  refused  FIELD_TWICE
# 3 pairs are 6
complete 6 BENCH  order B  key six
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     6 BENCH  at shelf              18.00
  debit    finished                       18.00
  credit   material                       18.00
undo     six
order    B  cancel
order    B  change bill
  refused  ORDER_STATE
finish   B
  refused  ORDER_STATE
order    B  release
  refused  ORDER_STATE
expect   stock PLANK 10 value 30.00
expect   check clean
