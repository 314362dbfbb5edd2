# An order that holds what its bill says is finished without a line: there is nothing to give back.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK
receive  10 PLANK  at 2025-01-10  cost 3.00
order    B  3 BENCH
complete 3 BENCH   order B  at 2025-01-11  key three
complete 1 BENCH   order B  at 2025-01-12  key one
# Whole planks: 2 x 3 - 2 x 2 = 2 come back with a part, as the bill says
undo     three 1   at 2025-01-13
finish   B         at 2025-01-14
expect   order B finished good 3
expect   stock PLANK 4 value 12.00
expect   stock BENCH 3 value 18.00
expect   balance finished 18.00
expect   check clean
