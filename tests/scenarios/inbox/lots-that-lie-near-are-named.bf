# What has expired, is held, waits for others or is claimed is fetched by no fix.
place    rack
place    loft
item     MILK   each  lots  fefo
item     CAKE   each  made  fifo
bill     CAKE
  + 1 MILK
receive  3 MILK   at 2025-01-10  cost 1.00  to rack  lot OLD  expires 2025-01-20
receive  5 MILK   cost 1.00  to rack  lot NEW  expires 2025-03-20
receive  6 MILK   cost 1.00  to loft  lot FAR  expires 2025-03-20
hold     4 MILK   lot FAR in loft

# On the 23rd four are owed at the stores. At the rack lie eight, of which five are good; at the loft
# six, of which two are free. `settle` passes over what has expired by itself.
complete 4 CAKE   at 2025-01-23
expect   inbox short/MILK/stores qty 4 value 4.00
expect   inbox short/MILK/stores fix 1 "settle 4 MILK from rack"
expect   inbox short/MILK/stores fix 2 "receive 4 MILK cost 1"
expect   inbox short/MILK/stores fix 3 none

# Owed at the line too: a move takes what lies there, expired or not, so it names the lot.
bill     CAKE  from 2025-01-24
  + 1 MILK place line
complete 2 CAKE   at 2025-01-24
expect   inbox short/MILK/line qty 2 value 2.00
expect   inbox short/MILK/line fix 1 "move 2 MILK from rack to line lot NEW"
expect   inbox short/MILK/line fix 2 "receive 2 MILK cost 1 to line"
move     2 MILK from rack to line lot NEW
expect   lot MILK NEW 0 in line
expect   inbox short/MILK/line none

# The line owes nothing any more: 4 are owed at the stores, 3 of NEW are left at the rack, and at the
# stores themselves two lots are held, one of which has expired.
receive  2 MILK   at 2025-01-25  cost 1.00  to line  lot BAD  expires 2025-01-26
receive  7 MILK   cost 1.00  to line  lot DAY  expires 2025-04-01
hold     2 MILK   lot BAD in line
hold     7 MILK   lot DAY in line
move     2 MILK from line to stores  lot BAD
move     7 MILK from line to stores  lot DAY
tick     at 2025-01-28
expect   inbox short/MILK/stores fix 1 "receive 4 MILK cost 1"
expect   inbox short/MILK/stores fix 2 "settle 3 MILK from rack"
expect   inbox short/MILK/stores fix 3 "unhold 4 MILK lot DAY"
settle   3 MILK from rack
unhold   4 MILK lot DAY
expect   lot MILK NEW 0
expect   lot MILK OLD 3 in rack
expect   lot MILK DAY 3 in stores free
expect   inbox short/MILK/stores none
expect   check clean
