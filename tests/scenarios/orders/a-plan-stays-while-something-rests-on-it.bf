# The creation of an order is undone only when no report of it has anything live and no other event of
# it stands. Its name is then free, and what was undone of it does not come back before it does.
item     PLANK  each  fifo
item     BENCH  each  made  fifo  key bench
bill     BENCH
  + 2 PLANK
place    loft     key loft
receive  100 PLANK  at 2025-01-10  cost 3.00
order    B  10 BENCH  to loft  at 2025-01-10  key plan
order    B  release    key released
complete 1 BENCH  scrapped 1  order B  at 2025-01-11  key report
undo     plan     at 2025-01-12
  refused  UNDO_REFUSED
undo     released at 2025-01-12  key no-release
undo     plan     at 2025-01-12
  refused  UNDO_REFUSED
undo     report   at 2025-01-12  key no-report
# The plan names the loft
undo     loft     at 2025-01-12
  refused  UNDO_REFUSED
undo     plan 1   at 2025-01-12
  refused  UNDO_EXCEEDS
undo     plan     at 2025-01-12  key no-plan
undo     plan     at 2025-01-12
  refused  UNDO_NOTHING
order    B  release  at 2025-01-12
  refused  ORDER_UNKNOWN
undo     no-report   at 2025-01-13
  refused  UNDO_REFUSED
undo     no-release  at 2025-01-13
  refused  UNDO_REFUSED
# Another order has the name, until it has gone too
order    B  3 BENCH  at 2025-01-13  key other
undo     no-plan  at 2025-01-13
  refused  NAME_TAKEN
undo     other    at 2025-01-13
undo     no-plan  at 2025-01-14
undo     no-release  at 2025-01-14
undo     no-report   at 2025-01-14
order    B  release  at 2025-01-14
  refused  ORDER_STATE
# 2 benches, one of them scrapped: 4 planks
expect   stock PLANK 96 value 288.00
expect   stock BENCH 1 value 6.00
expect   stock BENCH 1 in loft
expect   balance scrap 6.00
expect   check clean
