# What is passed over of an alternate says so, and the need keeps its own steps: of one bolt for a run
# something stays when two of three are undone, and that is the bolt.
item     BOLT   each  fifo  step 1
item     PAINT  l     fifo  lots
item     BIKE   each  made  fifo
bill     BIKE
  + 1 BOLT fixed
  + 1 PAINT for BOLT
receive  5 PAINT  lot L1  expires 2025-01-12  at 2025-01-10  cost 1.00
complete 3 BIKE   at 2025-01-20  key made
  pass     1 PAINT  at stores expired
  owe      1 BOLT   at 0.00 none  0.00
  inbox    cost-missing BOLT
  make     3 BIKE                 0.00
undo     made 2   at 2025-01-21
expect   owed BOLT 1
undo     made     at 2025-01-22
expect   owed BOLT 0
expect   check clean
