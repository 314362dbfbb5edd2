# A frame that waits for its trigger waits whole: nothing is short yet, so nothing is blown through; what is
# short when the trigger comes is owed.
item     TUBE   m     fifo
item     FRAME  each  made  semi  fifo  issue emptied
item     BIKE   each  made  fifo
bill     FRAME
  + 3 TUBE
bill     BIKE
  + 1 FRAME blow-through
receive  9 TUBE   at 2025-01-10  cost 2.00
# 3 x 2.00 rolled up
complete 1 BIKE   at 2025-03-04
expect   due FRAME 1 value 6.00
expect   stock TUBE 9 value 18.00
empty    FRAME    at 2025-03-05
expect   owed FRAME 1 value 6.00
expect   due FRAME 0
expect   stock TUBE 9 value 18.00
complete 1 FRAME  at 2025-03-06
expect   owed FRAME 0
expect   stock TUBE 6 value 12.00
expect   stock BIKE 1 value 6.00
expect   check clean
