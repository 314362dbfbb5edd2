# By hand: of one item, of one order, by one method, or all there is; the oldest first.
item     A  each  fifo  issue period
item     B  each  fifo  issue manual
item     P  each  made  fifo
bill     P
  + 1 A
  + 2 B
receive  20 A  at 2025-01-10  cost 1.00
receive  20 B  at 2025-01-10  cost 2.00
order    N  5 P
complete 1 P  order N  at 2025-03-04
complete 1 P           at 2025-03-04
expect   due A 2 value 2.00
expect   due B 4 value 8.00
flush    A  order N    at 2025-03-04
expect   due A 1 value 1.00
expect   due B 4 value 8.00
flush    order N  method period  at 2025-03-04
  refused  DUE_NOTHING
expect   due A 1 value 1.00
expect   due B 4 value 8.00
flush    order N       at 2025-03-04
expect   due B 2 value 4.00
flush    method period  at 2025-03-04
expect   due A 0
expect   due B 2 value 4.00
flush                  at 2025-03-04  key all
expect   due B 0
expect   stock A 18 value 18.00
expect   stock B 16 value 32.00
expect   balance due 0.00
undo     all           at 2025-03-05
expect   due B 2 value 4.00
expect   stock B 18 value 36.00
expect   check clean
