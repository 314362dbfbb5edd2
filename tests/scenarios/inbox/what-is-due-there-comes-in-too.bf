# Two grips are due at the line, where one lies. Three more were scrapped there: these are owed, and
# the one that lies there is kept for what is due.
item     GRIP  each  fifo
item     BIKE  each  made  fifo
bill     BIKE
  + 1 GRIP  place line  issue manual
receive  1 GRIP  at 2025-01-10  cost 2.00  to line
complete 2 BIKE  at 2025-01-11
scrap    3 GRIP from line  at 2025-01-12
expect   inbox short/GRIP/line qty 3 value 6.00

# Three alone would leave it standing: 1 + 3 - 2 due = 2 settle.
receive  3 GRIP  at 2025-01-13  cost 2.00  to line  key r-1
expect   inbox short/GRIP/line qty 1
undo     r-1

# 3 owed, and 2 due - 1 that lies there.
expect   inbox short/GRIP/line fix 1 "receive 4 GRIP cost 2 to line"
receive  4 GRIP  at 2025-01-14  cost 2.00  to line  key r-2
expect   inbox short/GRIP/line none
expect   stock GRIP 2 in line
undo     r-2

# To be moved there, since the stores owe too, it is as many. Ten lie at the shelf.
scrap    1 GRIP
receive  10 GRIP  at 2025-01-15  cost 2.00  to shelf
expect   inbox short/GRIP/line fix 1 "move 4 GRIP from shelf to line"
move     4 GRIP from shelf to line  key m-1
expect   inbox short/GRIP/line none
undo     m-1

# Alone it is fetched for those who owe it, whatever is due beside them.
receive  1 GRIP  cost 2.00  key r-3
expect   inbox short/GRIP/line fix 1 "settle 3 GRIP from shelf"
settle   3 GRIP from shelf  key s-1
expect   inbox short/GRIP/line none
undo     s-1

# Of what is held there as many are let go.
hold     10 GRIP in shelf
move     5 GRIP from shelf to line
expect   inbox short/GRIP/line fix 2 "unhold 4 GRIP in line"
unhold   4 GRIP in line
expect   inbox short/GRIP/line none
expect   check clean
