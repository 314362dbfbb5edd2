# The report of the saw is undone behind the completion that took its goods: these are owed, and the
# order's finish says so.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw   pay-point
receive  20 PLANK  at 2025-01-10  cost 3.00
order    MO-1  4 BENCH
operation 10 4 BENCH  order MO-1  key sawn
complete 4 BENCH  order MO-1
undo     sawn
finish   MO-1
  inbox    short MO-1/10
expect   inbox short/MO-1/10/line qty 4 value 24.00
expect   check clean
