# Goods leave and come back at their standard; what the repair took is production variance.
item     CELL   each  fifo
item     FUSE   each  fifo
item     CTRL   each  made  standard
bill     CTRL
  + 1 CELL
standard CTRL   material 11.00  conversion 2.00  from 2025-01-01
receive  4 CELL   at 2025-01-10  cost 11.00
receive  4 FUSE   at 2025-01-10  cost 1.00
rate     CTRL   conversion 2.00
complete 4 CTRL   at 2025-03-04
rework   2 CTRL   scrapped 1  at 2025-03-05  conversion 5.00 key w1
  + 3 FUSE
# 3 x 13.00 = 39.00; 3.00; 15.00: 57.00. A third of it is scrap, 38.00 good, of which 26.00 is standard.
  pick     3 CTRL   at finished by first-in
  take     3 CTRL   from standard         39.00
  pick     3 FUSE   at stores by first-in
  take     3 FUSE   from 2025-01-10        3.00
  make     2 CTRL                         26.00
  scrapped 1 CTRL                         19.00
  debit    production-variance            12.00
  debit    scrap                          19.00
  credit   finished                       13.00
  credit   material                        3.00
  credit   applied                        15.00
expect   stock CTRL 3 value 39.00
undo     w1 1  at 2025-03-06
# One good piece and the scrapped one stay, 2 of 3: 2 goods 26.00, 2 fuses, 10.00: 38.00, half of it scrap,
# 19.00 good, of which 13.00 is standard.
expect   balance production-variance 6.00
expect   balance scrap 19.00
expect   stock CTRL 3 value 39.00
undo     w1  at 2025-03-06
expect   stock CTRL 4 value 52.00
expect   balance production-variance 0.00
expect   balance scrap 0.00
expect   check clean
