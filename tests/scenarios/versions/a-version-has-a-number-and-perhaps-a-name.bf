# Versions are numbered as they are saved, item by item; an undone one keeps its number, but its name is free again.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
item     CART   each  made  fifo
receive  20 WHEEL  at 2025-01-10  cost 1.00
bill     BIKE  version summer  key b-1
  + 2 WHEEL
bill     CART
  + 4 WHEEL
bill     BIKE  version summer
  + 3 WHEEL
  refused  NAME_TAKEN summer
bill     BIKE  version 2
  + 3 WHEEL
  refused  NAME_BAD version 2: a number is no name
bill     CART  version summer
  + 5 WHEEL
undo     b-1  key u-1
bill     BIKE  version summer
  + 3 WHEEL
expect   version BIKE 2 released
expect   version BIKE summer released
expect   version CART 2 released
complete 1 BIKE  at 2025-03-01  key c-1
expect   bill c-1 2
expect   cost c-1 3.00
bill     BIKE  retire 1
  refused  VERSION_UNKNOWN 1 of BIKE
# Its name taken, the first version does not come back.
undo     u-1
  refused  NAME_TAKEN summer
