# Parts of an open order that were staged, and are not used, go back: newest staging first, each to where it came
# from, or to the place named (13.14).
item     SCREW  each
item     PLATE  each
item     BIKE   each made
bill     BIKE
  + 2 SCREW
  + 1 PLATE
place    rack
receive  20 SCREW  at 2026-03-01  cost 1.00
receive  6 SCREW   to rack  cost 1.00
receive  9 PLATE   cost 3.00
order    MO-1  4 BIKE
unstage  order MO-1
  refused  STAGED_SHORT nothing lies staged for the order, unused
stage    5 SCREW  order MO-1
stage    4 SCREW  order MO-1  from rack
stage    4 PLATE  order MO-1
# Two bikes take 4 screws of the 9, and 2 plates.
complete 2 BIKE  order MO-1  at 2026-03-02
expect   stock SCREW 5 in line
unstage  6 SCREW  order MO-1
  refused  STAGED_SHORT less of SCREW lies staged for the order, unused
unstage  1 SCREW  order MO-9
  refused  ORDER_UNKNOWN
unstage  1 BIKE   order MO-1
  refused  STAGED_SHORT less of BIKE lies staged for the order, unused
unstage  0 SCREW  order MO-1
  refused  NUMBER_SIGN
# Of the newest, 4 came from the rack; one of the five before it from stores.
unstage  4.5 SCREW order MO-1  key back
  pick     4 SCREW    at line for MO-1 by undo
  put      4 SCREW    at rack
  pick     0.5 SCREW  at line for MO-1 by undo
  put      0.5 SCREW  at stores
expect   stock SCREW 0.5 in line
expect   stock SCREW 6 in rack
undo     back  key undone
  pick     0.5 SCREW  at stores by undo
  put      0.5 SCREW  at line for MO-1
  pick     4 SCREW    at rack by undo
  put      4 SCREW    at line for MO-1
expect   stock SCREW 5 in line
undo     back
  refused  UNDO_NOTHING
undo     undone  key again
expect   stock SCREW 0.5 in line
undo     again 1
  refused  UNDO_EXCEEDS
undo     again
expect   stock SCREW 5 in line
# All that is left, and to a place of its own: 5 screws, 2 plates.
unstage  order MO-1  to rack  key all
expect   stock SCREW 0 in line
expect   stock PLATE 0 in line
expect   stock SCREW 7 in rack
expect   stock PLATE 2 in rack
undo     all
expect   stock PLATE 2 in line
unstage  order MO-1  key all-2
# The order asks again for what its two bikes still need.
stage    order MO-1
expect   stock SCREW 4 in line
finish   MO-1  key done
undo     all-2
  refused  ORDER_STATE
unstage  order MO-1
  refused  ORDER_STATE
expect   check clean
