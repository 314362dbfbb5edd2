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
# More than is due: 1 is, and 2 were found empty beyond it. That books nothing.
empty    3 NUT    at 2025-03-07  key more
  flush    1 NUT  at stores            1.00
  pick     1 NUT  at stores by due
  take     1 NUT  from 2025-01-10      1.00
  covers   1 NUT  of gates             1.00
  beyond   2 NUT  at stores
  debit    due                         1.00
  credit   material                    1.00
expect   due NUT 0
expect   due BOLT 2 value 6.00
expect   stock NUT 9 value 14.00
expect   cost gates 12.00
# Undone, that one is due again; where nothing is due, all of it is beyond.
undo     more
expect   due NUT 1 value 1.00
empty    1 NUT    at 2025-03-08
empty    4 NUT in bin
  beyond   4 NUT  at bin
empty    NUT in bin
expect   due NUT 0
expect   check clean
