# Goods go out of the pool and into it. What a part costs later is shared by the pool and by what was drawn of it since;
# the rework's own goods were drawn before.
item     CELL   each  fifo
item     FUSE   each  fifo
item     CTRL   each  made  average
bill     CTRL
  + 1 CELL
receive  5 CELL   at 2025-01-10  cost 10.00
receive  1 FUSE   at 2025-01-10  cost 2.00
issue    1 FUSE   at 2025-01-10  reason bulk
complete 5 CTRL   at 2025-03-04
# 20.00 + a fuse owed at 2.00
rework   2 CTRL   at 2025-03-05  key w1
  + 1 FUSE
  pick     2 CTRL   at finished by first-in
  take     2 CTRL   from average          20.00
  owe      1 FUSE   at 2.00 last           2.00
  make     2 CTRL                         22.00
  debit    finished                        2.00
  credit   owed                            2.00
expect   stock CTRL 5 value 52.00
# Again: four at 52.00 / 5 = 10.40 go out and come in.
rework   4 CTRL   at 2025-03-06  key w2
  pick     4 CTRL   at finished by first-in
  take     4 CTRL   from average          41.60
  make     4 CTRL                         41.60
expect   stock CTRL 5 value 52.00
sell     4 CTRL   at 2025-03-07  key s1
expect   cost s1 41.60
# The fuse costs 4.00 more. Two pieces were made with it, one is on hand: half of it stays, half goes to the newest draw.
receive  1 FUSE   at 2025-03-08  cost 6.00
expect   stock CTRL 1 value 12.40
expect   cost s1 43.60
expect   balance production-variance 0.00
# 12.40 + 43.60; less 41.60 and those back; less 26.00, and 20.00 back.
undo     s1  at 2025-03-09
undo     w2  at 2025-03-09
expect   stock CTRL 5 value 56.00
undo     w1  at 2025-03-09
expect   stock CTRL 5 value 50.00
expect   stock FUSE 1 value 6.00
expect   balance owed 0.00
expect   balance price-variance 0.00
expect   check clean
