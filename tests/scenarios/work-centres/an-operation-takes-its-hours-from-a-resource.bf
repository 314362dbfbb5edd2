# A work centre is a resource with rates by element, from a day on. An operation names it, its hours for one and for a run, and
# they are flushed at its pay point (26.2).
#   SAW    12.00 machine and 3.00 overhead an hour, from April 14.00
#   BENCH  20.00 labour
item     BOARD  each   fifo   at 2025-03-01
item     SAW    h      resource
item     BENCH  h      resource
item     SHELF  each   made  fifo
item     RACK   each   made  standard
rate     SAW    machine 12.00 overhead 3.00
rate     SAW    machine 14.00 overhead 3.00  from 2025-04-01
rate     BENCH  labour 20.00
bill     SHELF
  + 2 BOARD
  + 0.05 BENCH  operation 20
routing  SHELF
  + 10 cut on SAW run 0.1 setup 0.5 pay-point
  + 20 glue on BENCH run 0.2 labour 0.10
receive  100 BOARD  at 2025-03-02  cost 1.00

# 10 cut: 1 h, and half an hour for the run: 12.00 + 6.00 of the machine, 3.00 + 1.50 of overhead.
operation 10 10 SHELF  at 2025-03-03  run r1  key cut
  use      1 SAW                          15.00
  use      0.5 SAW                         7.50
  make     10 SHELF/10                    22.50
  debit    material                       22.50
  credit   applied                        22.50
# 4 are glued: 0.2 and, by the bill, 0.05 h each: 1 h, 20.00; 4 x 0.10 beside them. With 4/10 of the goods 9.00 and 8 boards.
complete 4 SHELF  at 2025-03-03  run r1  key glue
  pick     4 SHELF/10  at line by first-in
  take     4 SHELF/10  from 2025-03-03     9.00
  pick     8 BOARD     at stores by first-in
  take     8 BOARD     from 2025-03-02     8.00
  use      1 BENCH                        20.00
  make     4 SHELF                        37.40
  debit    finished                       37.40
  credit   material                       17.00
  credit   applied                        20.40

# In April the saw costs more; the run has been set up, but that was another rate's.
operation 10 10 SHELF  at 2025-04-01  run r2  key april
  use      1 SAW                          17.00
  use      0.5 SAW                         8.50
  make     10 SHELF/10                    25.50
  debit    material                       25.50
  credit   applied                        25.50

# It took 2 h in all, says the report: 34.00. Undone and done again it is the same.
operation 10 10 SHELF  at 2025-04-01  run r3  key told
  + 2 SAW
expect   usage told  SAW 0.5  value 34.00
undo     told  key back
undo     back
expect   check clean

expect   cost glue 37.40
undo     april
undo     glue
undo     cut
expect   check clean

# Against a standard: 20 are allowed 0.25 h each, 5 h, and took 10.
item     GLUED  each   made  standard
bill     GLUED
  + 1 BOARD
routing  GLUED
  + 10 glue on BENCH run 0.25
standard BOARD  material 1.00  from 2025-01-01
standard GLUED  material 1.00 labour 5.00  from 2025-01-01
complete 20 GLUED  at 2025-04-02  key g
  + 10 BENCH
expect   variance g labour-efficiency BENCH 100.00
expect   variance g 100.00
expect   check clean

# What names it keeps it, and it is a resource.
routing  RACK
  + 10 cut on BOARD run 0.1
  refused ITEM_KIND BOARD is no resource
routing  RACK
  + 10 cut on MILL run 0.1
  refused ITEM_UNKNOWN MILL
routing  RACK
  + 10 cut run 0.1
  refused FIELD_MISSING hours are on a resource
routing  RACK
  + 10 cut on SAW
  refused FIELD_MISSING a resource runs, or is set up
item     MILL   h      resource  key mill
bill     RACK
  + 1 BOARD
routing  RACK  key cut-rack
  + 10 cut on MILL setup 1
undo     mill
  refused UNDO_REFUSED
undo     cut-rack  key gone
undo     mill
undo     gone
  refused ITEM_UNKNOWN
