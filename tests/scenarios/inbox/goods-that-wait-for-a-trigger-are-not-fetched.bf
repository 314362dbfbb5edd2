# Two grips at the line are due there, by hand: they lie there, but not for the stores that owe two.
item     GRIP  each  fifo
item     BIKE  each  made  fifo
bill     BIKE
  + 1 GRIP  place line  issue manual
receive  3 GRIP  at 2025-01-10  cost 2.00  to line
complete 2 BIKE  at 2025-01-11
sell     2 GRIP  at 2025-01-12
expect   inbox short/GRIP/stores qty 2 value 4.00
expect   inbox short/GRIP/stores fix 1 "receive 2 GRIP cost 2"
expect   inbox short/GRIP/stores fix 2 "settle 1 GRIP from line"
expect   inbox short/GRIP/stores fix 3 none
settle   1 GRIP from line
expect   stock GRIP 2 in line
expect   inbox short/GRIP/stores fix 2 none
expect   check clean
