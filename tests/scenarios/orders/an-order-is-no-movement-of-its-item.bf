# An order books nothing and moves nothing: its item may still change. But it names it, so the item
# does not go below it.
item     PLANK  each  fifo
item     BENCH  each  made  fifo  key bench
order    B  3 BENCH  at 2025-01-10  key plan
item     BENCH  each  average
undo     bench    at 2025-01-11
  refused  UNDO_REFUSED
undo     plan     at 2025-01-11
expect   check clean
