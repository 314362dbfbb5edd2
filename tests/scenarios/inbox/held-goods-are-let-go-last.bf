# Nobody asks for held goods before all else has been looked at: fetching good ones, or buying, comes
# first. Two at the stores are held, one more is to be inspected; one at the rack is good.
place    rack
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 1 WHEEL
receive  3 WHEEL  at 2025-01-10  cost 10.00
hold     2 WHEEL
hold     1 WHEEL  inspect
receive  1 WHEEL  cost 10.00  to rack

# Five are owed: one lies at the rack, three are kept at the stores.
complete 5 BIKE   at 2025-01-11
expect   inbox short/WHEEL/stores qty 5 value 50.00
expect   inbox short/WHEEL/stores fix 1 "receive 5 WHEEL cost 10"
expect   inbox short/WHEEL/stores fix 2 "settle 1 WHEEL from rack"
expect   inbox short/WHEEL/stores fix 3 "unhold 3 WHEEL"
expect   inbox short/WHEEL/stores fix 4 none

# What is let go settles at once: two stay owed, one at the rack is good for half of that.
unhold   3 WHEEL
expect   inbox short/WHEEL/stores qty 2 value 20.00
expect   inbox short/WHEEL/stores fix 3 none

# One is owed and one lies at the rack, which covers it: fetched first, bought next, let go last.
receive  1 WHEEL  at 2025-01-12  cost 10.00
expect   inbox short/WHEEL/stores qty 1 value 10.00
expect   inbox short/WHEEL/stores fix 1 "settle 1 WHEEL from rack"
expect   inbox short/WHEEL/stores fix 2 "receive 1 WHEEL cost 10"
expect   inbox short/WHEEL/stores fix 3 none

# Held away from home, its place is named; more is held than is owed.
receive  4 WHEEL  cost 10.00  to line
hold     4 WHEEL  in line
bill     BIKE  from 2025-01-13
  + 1 WHEEL place line
complete 2 BIKE   at 2025-01-13
expect   inbox short/WHEEL/line qty 2 value 20.00
expect   inbox short/WHEEL/line fix 1 "receive 2 WHEEL cost 10 to line"
expect   inbox short/WHEEL/line fix 2 "move 1 WHEEL from rack to line"
expect   inbox short/WHEEL/line fix 3 "unhold 2 WHEEL in line"
unhold   2 WHEEL in line
expect   inbox short/WHEEL/line none
expect   stock WHEEL 2 in line
expect   check clean
