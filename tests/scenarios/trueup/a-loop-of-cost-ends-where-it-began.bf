# A frame goes into a bike before there is one; then the bill of the frame changes, and the bike goes into a frame,
# which settles what the bike owes. What the bike's cost changes by comes back to it: there it ends.
item     BIKE   each  made  fifo
item     FRAME  each  made  fifo  semi
item     OIL    l     fifo  issue bulk
bill     BIKE
  + 1 OIL
rate     BIKE   conversion 10.00
bill     FRAME
  + 1 OIL
rate     FRAME  conversion 1.00
complete 1 FRAME  at 2025-01-01
scrap    1 FRAME  at 2025-01-01
complete 1 BIKE   at 2025-01-02  key bike
  + 1 FRAME
expect   cost bike 11.00
bill     FRAME  from 2025-01-03  at 2025-01-03
  + 1 BIKE
# The frame costs 11.00 + 1.00 = 12.00, and settles 1.00: the bike costs 11.00 more, so does the frame
# that it went into, so does what settled the bike: 11.00 that come back are production variance.
complete 1 FRAME  at 2025-01-03  key frame
expect   cost bike 22.00
expect   cost frame 23.00
expect   balance production-variance 11.00
expect   stock BIKE 0
expect   stock FRAME 0
expect   balance material 0.00
expect   balance finished 0.00
expect   balance applied -12.00
expect   check clean
undo     frame    at 2025-01-04  key back
expect   cost bike 11.00
expect   owed FRAME 1 value 1.00
expect   stock BIKE 1 value 11.00
expect   balance production-variance 0.00
expect   check clean
undo     bike     at 2025-01-05
expect   owed FRAME 0
expect   balance production-variance 0.00
expect   balance finished 0.00
expect   check clean
