# A flush that names no item is done again as far as what it had triggered is still due; the rest
# waits, and is done again once it is due again.
item     BOLT   each  fifo  issue manual
item     SEAT   each  fifo  issue period
item     BIKE   each  made
bill     BIKE
  + 1 BOLT
  + 1 SEAT
receive  10 BOLT  at 2025-01-10  cost 1.00
receive  10 SEAT  at 2025-01-10  cost 3.00
complete 1 BIKE  at 2025-01-11  key a
flush            at 2025-01-11  key f
undo     f       at 2025-01-11  key u
tick             at 2025-01-12  key t
expect   due BOLT 1 value 1.00
expect   due SEAT 0

# The tick has triggered the seat: only the bolt is left for the flush.
undo     u       at 2025-01-12  key again
expect   due BOLT 0
undo     u       at 2025-01-12
  refused  DUE_NOTHING u
undo     u 1     at 2025-01-12
  refused  UNDO_EXCEEDS u has less left to undo

# Now the seat is due again, and the flush takes it, too.
undo     t       at 2025-01-12
expect   due SEAT 1 value 3.00
undo     u       at 2025-01-12  key more
expect   due SEAT 0
undo     u       at 2025-01-12
  refused  UNDO_NOTHING u

# To undo a doing again is to undo so much of the flush, its newest first: the seat.
undo     again   at 2025-01-12
expect   due BOLT 0
expect   due SEAT 1 value 3.00
undo     f       at 2025-01-12
expect   due BOLT 1 value 1.00
expect   due SEAT 1 value 3.00
undo     more    at 2025-01-12
  refused  UNDO_NOTHING more
expect   stock BOLT 10 value 10.00
expect   stock SEAT 10 value 30.00
expect   check clean
