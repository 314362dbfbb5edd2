# What goes back goes newest first over all reports: here the newest draw is that of the oldest report,
# made when it was done again.
item     CLIP   each  fifo
item     FRAME  each  made  fifo
bill     FRAME
  + 6 CLIP fixed
receive  6 CLIP   at 2025-01-10  cost 1.00
receive  6 CLIP   at 2025-01-20  cost 2.00
order    F  6 FRAME
# The first report takes the six clips of the order, the second none.
complete 2 FRAME  order F  at 2025-02-03  key one
  pick     6 CLIP   at stores by first-in
  take     6 CLIP   from 2025-01-10        6.00
  make     2 FRAME                         6.00
  debit    finished                        6.00
  credit   material                        6.00
complete 2 FRAME  order F  at 2025-02-04  key two
  make     2 FRAME                         0.00
# It is undone: the clips go back, though by the bill (total(4) - total(2) = 0) they stay: -6.
# The third report takes them, at what lies in front: the first layer again, 6.00.
undo     one      at 2025-02-05  key not-one
complete 2 FRAME  order F  at 2025-02-06  key three
  carry    6 CLIP
  pick     6 CLIP   at stores by first-in
  take     6 CLIP   from 2025-01-10        6.00
  make     2 FRAME                         6.00
  debit    finished                        6.00
  credit   material                        6.00
# The first report happened after all. Its clips are gone to the third: it owes them at what it had
# booked, 6.00, and takes at once what lies there, the second layer: 12.00. The order carries 6.
undo     not-one  at 2025-02-07
expect   cost one 12.00
expect   stock CLIP 0
# The newest draw is that of the first report, made when it was settled: all six go back from it.
finish   F        at 2025-02-08  key done
expect   stock CLIP 6 value 12.00
expect   cost one 0.00
expect   cost three 6.00
expect   stock FRAME 6 value 6.00
expect   order F finished good 6
expect   check clean
