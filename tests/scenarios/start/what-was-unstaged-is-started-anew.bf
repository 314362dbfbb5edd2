# A start asks for what its pieces need less what is staged for the order otherwise (20.2): what went back is not (13.14).
item     WHEEL  each
item     BIKE   each made
bill     BIKE
  + 2 WHEEL  issue start
receive  30 WHEEL  at 2026-03-01  cost 1.00
order    MO-1  5 BIKE
stage    6 WHEEL  order MO-1
unstage  4 WHEEL  order MO-1  key back
# 3 x 2 less the 2 that are staged
start    MO-1 3
  pick     4 WHEEL  at stores by first-in
  put      4 WHEEL  at line for MO-1
undo     back
# 2 x 2 more; 10 lie there, 6 of them for the three begun: nothing is moved
start    MO-1 2  key second
expect   stock WHEEL 10 in line
undo     second
unstage  order MO-1
expect   stock WHEEL 0 in line
# The three begun take theirs where they would without a start; 2 x 2 are asked for anew.
start    MO-1 2
expect   stock WHEEL 4 in line
expect   check clean
