# All that the order needs was staged; its start moves nothing more. Of an order of which some was
# staged it moves the rest, in one go or in two.
item     FRAME  each  fifo  issue start
item     BIKE   each  made  fifo
bill     BIKE
  + 2 FRAME
receive  60 FRAME  at 2025-01-10  cost 5.00
order    MO-1  4 BIKE
stage    order MO-1
  pick     8 FRAME at stores by first-in
  put      8 FRAME at line for MO-1
start    MO-1  key all
expect   stock FRAME 8 in line
# Undone and done again it moves nothing either.
undo     all  key none
undo     none
expect   stock FRAME 8 in line
# 3 of 12 lie there: the first half of six asks for 6, and finds 3; the second for 6
order    MO-2  6 BIKE
stage    3 FRAME order MO-2
start    MO-2 3  key half
  pick     3 FRAME at stores by first-in
  put      3 FRAME at line for MO-2
start    MO-2 3
  pick     6 FRAME at stores by first-in
  put      6 FRAME at line for MO-2
# What was reported used its parts: 2 x 2 of the 12. Nothing is left to be started without being asked.
complete 2 BIKE order MO-2
start    MO-2 1
  pick     2 FRAME at stores by first-in
  put      2 FRAME at line for MO-2
expect   check clean
