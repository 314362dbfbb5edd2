# A start is work on the order: it is released by it, keeps the bill that the start found, and its
# creation is not undone before the start.
item SCREW each
item BENCH each made
bill BENCH
  + 4 SCREW issue start
receive 100 SCREW cost 0.10 at 2026-03-01
order MO-1 10 BENCH key plan
expect order MO-1 planned
start MO-1 2 at 2026-03-02 key s1
expect order MO-1 released
undo plan
  refused  UNDO_REFUSED
bill BENCH from 2026-03-03
  + 6 SCREW issue start
# by the bill that the order was begun on
start MO-1 1 at 2026-03-04 key s2
  pick     4 SCREW  at stores by first-in
  put      4 SCREW  at line for MO-1
order MO-1 change bill at 2026-03-05
# 3 begun: 4 x 6 - 3 x 6
start MO-1 1 at 2026-03-05 key s3
  pick     6 SCREW  at stores by first-in
  put      6 SCREW  at line for MO-1
undo s2
undo s1
undo s3
expect stock SCREW 0 in line
expect check clean
