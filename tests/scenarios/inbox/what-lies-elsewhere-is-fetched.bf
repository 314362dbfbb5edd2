# A wheel is owed at the stores while two lie at the line: fetching it comes first of the fixes.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 1 WHEEL
bill     BIKE  from 2025-02-01
  + 1 WHEEL place vendor
receive  2 WHEEL  at 2025-01-10  cost 10.00  to line
complete 1 BIKE   at 2025-01-11  key run-1
expect   inbox short/WHEEL/stores qty 1 value 10.00
expect   inbox short/WHEEL/stores fix 1 "settle 1 WHEEL from line"
expect   inbox short/WHEEL/stores fix 2 "receive 1 WHEEL cost 10"

# Three are owed and two are there: now buying comes first.
complete 2 BIKE   at 2025-01-12
expect   inbox short/WHEEL/stores qty 3
expect   inbox short/WHEEL/stores fix 1 "receive 3 WHEEL cost 10"
expect   inbox short/WHEEL/stores fix 2 "settle 2 WHEEL from line"

# Owed at a second place too: `settle` would serve the oldest of both, a move serves its place.
complete 1 BIKE   at 2025-02-01
expect   inbox 2 value 40.00
expect   inbox short/WHEEL/vendor qty 1 value 10.00 since 2025-02-01
expect   inbox short/WHEEL/vendor fix 1 "move 1 WHEEL from line to vendor"
expect   inbox short/WHEEL/vendor fix 2 "receive 1 WHEEL cost 10 to vendor"
expect   inbox short/WHEEL/stores fix 2 "move 2 WHEEL from line to stores"
move     1 WHEEL from line to vendor
expect   inbox short/WHEEL/vendor none
expect   inbox short/WHEEL/stores fix 2 "settle 1 WHEEL from line"
settle   1 WHEEL from line
expect   inbox 1 value 20.00
expect   inbox short/WHEEL/stores qty 2 value 20.00 since 2025-01-12
expect   inbox short/WHEEL/stores fix 2 none
expect   check clean
