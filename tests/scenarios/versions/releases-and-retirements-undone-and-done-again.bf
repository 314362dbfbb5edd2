# A release undone leaves the draft, a retirement undone the version; done again they count from then on. What rests
# on another is undone first: the draft after its release, the release after its retirement.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
receive  99 WHEEL  at 2025-01-10  cost 1.00
bill     BIKE  key b-1
  + 2 WHEEL
bill     BIKE  draft  version B  key b-2
  + 3 WHEEL
bill     BIKE  release B  key r-1
complete 1 BIKE  at 2025-03-01  key c-1
expect   cost c-1 3.00

# Event 6, the release, rests on the draft.
undo     b-2
  refused  UNDO_REFUSED b-2: event 6 rests on it
undo     r-1  key u-1
expect   version BIKE B draft
complete 1 BIKE  key c-2
expect   cost c-2 2.00
# What was completed keeps its version: undone, it gives back 3 wheels.
undo     c-1
expect   stock WHEEL 97 value 97.00

# Done again by the undo of the undo; the release counts anew.
undo     u-1  key u-2
expect   version BIKE B released
complete 1 BIKE  key c-3
expect   cost c-3 3.00

bill     BIKE  retire B  key t-1
undo     r-1
  refused  UNDO_REFUSED r-1: event 13 rests on it
complete 1 BIKE  key c-4
expect   cost c-4 2.00
undo     t-1  key u-3
expect   version BIKE B released
complete 1 BIKE  key c-5
expect   cost c-5 3.00
undo     u-3
expect   version BIKE B retired

# All taken back, in the order in which it rests: the draft goes last.
undo     t-1
undo     r-1
undo     b-2  key u-4
bill     BIKE  release B
  refused  VERSION_UNKNOWN B of BIKE
# The release cannot be done again without its draft.
undo     u-2
  refused  UNDO_NOTHING u-2
undo     u-4
expect   version BIKE B draft
expect   check clean
