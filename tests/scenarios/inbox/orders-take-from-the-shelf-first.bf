# MO-1 owes two grips at the stores. One is owed at the shelf: what comes there goes to the order first.
item     GRIP  each  fifo
item     BIKE  each  made  fifo
bill     BIKE
  + 1 GRIP
receive  1 GRIP  at 2025-01-09  cost 2.00
scrap    1 GRIP
order    MO-1 2 BIKE  at 2025-01-10
complete 2 BIKE order MO-1  at 2025-01-11
scrap    1 GRIP from shelf  at 2025-01-12
expect   inbox short/GRIP/shelf qty 1 value 2.00
expect   inbox short/GRIP/shelf fix 1 "receive 3 GRIP cost 2 to shelf"
expect   inbox short/GRIP/stores fix 1 "receive 2 GRIP cost 2"
receive  1 GRIP  at 2025-01-13  cost 2.00  to shelf  key r-1
expect   inbox short/GRIP/shelf qty 1
undo     r-1
receive  3 GRIP  at 2025-01-13  cost 2.00  to shelf
expect   inbox 0
expect   check clean
