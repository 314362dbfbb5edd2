# A third or so of 1.00, three times: shares are cumulative over the order, whatever is undone in between.
item     LOG    each  fifo
item     PLANK  each  made  fifo
item     BEAM   each  made  fifo
bill     PLANK
  + 1 LOG
  + 1 BEAM output share 33%
receive  50 LOG  at 2026-03-01  cost 1.00
order    O  3 PLANK
complete 1 PLANK  order O  key a
complete 1 PLANK  order O  key b
complete 1 PLANK  order O  key c
expect   stock BEAM 3 value 0.99
expect   stock PLANK 3 value 2.01
undo     b
expect   stock BEAM 2 value 0.66
complete 1 PLANK  order O  key d
expect   stock BEAM 3 value 0.99
expect   stock PLANK 3 value 2.01
expect   stock LOG 47
expect   check clean
