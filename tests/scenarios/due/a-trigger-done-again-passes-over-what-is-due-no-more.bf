# Two bikes, each with a bolt that is issued when its bin is scanned empty.
item     BOLT   each  fifo  issue emptied
item     BIKE   each  made
bill     BIKE
  + 1 BOLT
receive  10 BOLT  at 2025-01-10  cost 1.00
complete 1 BIKE  at 2025-01-11  key a
complete 1 BIKE  at 2025-01-12  key b
empty    BOLT   at 2025-01-13  key e
undo     e      at 2025-01-13  key u
expect   due BOLT 2 value 2.00

# The bolt of the first bike is not due any more. It is the newest that the undo made due (the undo
# went backwards), so one bolt done again is that of the second.
undo     a      at 2025-01-14
expect   due BOLT 1 value 1.00
undo     u 1    at 2025-01-14  key again
expect   due BOLT 0
expect   stock BOLT 9 value 9.00

# One more is not there to be issued.
undo     u 1    at 2025-01-14
  refused  DUE_NOTHING u
expect   check clean
