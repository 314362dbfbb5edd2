# Two spare screws went into an order whose bill has none by hand: its newest report with a good piece
# bears them. Undone they come back. An order without such a report has nobody to bear them.

item CASE each
item SCREW each
item BOX each made
bill BOX
  + 1 CASE
receive 10 CASE cost 2.00 at 2026-03-01
receive 10 SCREW cost 0.10 at 2026-03-01
order M1 4 BOX
issue 2 SCREW order M1
  refused DUE_NOTHING SCREW: no report of M1 that has a good piece
issue 2 SCREW for BOX
  refused DUE_NOTHING SCREW: no report of BOX that has a good piece needed any part by hand
complete 1 BOX order M1 key r1
complete 2 BOX order M1 key r2
# A report of scrap alone bears nothing.
complete 0 BOX scrapped 1 order M1 key r3
issue 2 SCREW order M1 key spare
  pick     2 SCREW  at stores by first-in
  take     2 SCREW  from 2026-03-01      0.20
  true-up  BOX      of 2026-03-01#2      0.20
  debit    finished                      0.20
  credit   material                      0.20
expect cost r2 4.20
undo spare 1
expect cost r2 4.10
undo spare
expect cost r2 4.00
expect stock SCREW 10 value 1.00
# Its report gone, the next older one bears what comes.
undo r2
issue 1 SCREW order M1
expect cost r1 2.10
expect check clean
