# A replacement is undone on all its bills at once, and done again; what was completed keeps the part that it took. A
# version of it that was retired since rests on it.
item     OLD   each  fifo
item     NEW   each  fifo  key i-1
item     BOX   each  made  fifo
item     JAR   each  made  fifo
receive  99 OLD  at 2025-01-10  cost 1.00
receive  99 NEW  cost 2.00  key r-1
bill     BOX
  + 1 OLD
bill     JAR
  + 2 OLD
replace  OLD with NEW  key x-1
complete 1 BOX  at 2025-03-01  key c-1
complete 1 JAR  key c-2
expect   cost c-1 2.00
expect   cost c-2 4.00
undo     x-1 1
  refused  UNDO_EXCEEDS x-1 is undone whole
undo     x-1  key u-1
complete 1 BOX  key c-3
complete 1 JAR  key c-4
expect   cost c-3 1.00
expect   cost c-4 2.00
undo     x-1
  refused  UNDO_NOTHING x-1
undo     u-1  key u-2
complete 1 JAR  key c-5
expect   cost c-5 4.00
expect   bill c-5 2

# Event 17 retires a version of the replacement, and another one still names NEW.
bill     JAR  retire 2  key t-1
undo     x-1
  refused  UNDO_REFUSED x-1: event 17 rests on it
complete 1 JAR  key c-6
expect   cost c-6 2.00
undo     t-1
undo     c-5
undo     c-2
undo     c-1
undo     r-1
undo     i-1
  refused  UNDO_REFUSED i-1: event 9 rests on it
undo     x-1  key u-3
undo     i-1  key u-4
# NEW is gone: the replacement is not done again without it.
undo     u-3
  refused  ITEM_UNKNOWN NEW
undo     u-4
undo     u-3
complete 1 JAR  key c-7
# 2 x the price of NEW: its receipt is undone, so 2 are owed at its last price.
expect   owed NEW 2 value 4.00
expect   check clean
