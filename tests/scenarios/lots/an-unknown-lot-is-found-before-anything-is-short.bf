# A report that names a lot nobody knows is refused for that, whatever else it lacks.
item     BOLT   each  fifo  lots
item     FRAME  each  fifo  short refuse
item     BIKE   each  made
bill     BIKE
  + 1 FRAME
  + 2 BOLT
receive  4 BOLT  lot L1  at 2025-01-10  cost 1.00
complete 1 BIKE  at 2025-01-11
  + 2 BOLT lot L7
  refused  LOT_UNKNOWN L7 of BOLT
complete 1 BIKE  at 2025-01-11
  + 2 BOLT lot L1
  refused  STOCK_SHORT FRAME short 1 each
expect   check clean
