# Less is never said by a minus: a negative quantity would issue a second time, or bring back what was not there.
item     STEEL  kg    fifo
item     AXLE   each  made  fifo
bill     AXLE
  + 1 STEEL
receive  10 STEEL  at 2026-03-02  cost 1.00
complete 4 AXLE  at 2026-03-03  key four
  + 6 STEEL
complete 1 AXLE
  + -1 STEEL
  refused NUMBER_SIGN
complete -1 AXLE
  refused NUMBER_SIGN
complete 1 AXLE scrapped -1
  refused NUMBER_SIGN
issue    -1 STEEL reason x
  refused NUMBER_SIGN
undo     four -1
  refused NUMBER_SIGN
expect   stock STEEL 4 value 4.00
expect   stock AXLE 4 value 6.00
expect   check clean
