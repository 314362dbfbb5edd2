# A bin is scanned empty: all that is due at its place by this method, or so much of it, the oldest first.
# Nothing due is no fault.
place    bin
item     NUT   each  fifo  issue emptied
item     BOLT  each  fifo  issue period
item     GATE  each  made  fifo
bill     GATE
  + 2 NUT
  + 1 NUT place bin
  + 1 BOLT
receive  10 NUT   at 2025-01-10  cost 1.00
receive  5 NUT    at 2025-01-11  cost 2.00  to bin
receive  5 BOLT   at 2025-01-10  cost 3.00
empty    NUT      at 2025-03-03
  # nothing is due
complete 2 GATE   at 2025-03-04  key gates
expect   due NUT 6 value 6.00
# Only what is due in the bin: 2, the first two of the oldest layer.
empty    NUT  in bin  at 2025-03-05
expect   due NUT 4 value 4.00
expect   stock NUT 3 in bin
expect   stock NUT 10 in stores
# Three of the four at home.
empty    3 NUT    at 2025-03-06
expect   due NUT 1 value 1.00
expect   stock NUT 7 in stores
# More than is due: all that is.
empty    3 NUT    at 2025-03-07
expect   due NUT 0
expect   due BOLT 2 value 6.00
expect   stock NUT 9 value 14.00
expect   cost gates 12.00
expect   check clean
