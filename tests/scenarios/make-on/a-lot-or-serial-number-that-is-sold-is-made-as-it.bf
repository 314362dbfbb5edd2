item     FLOUR  kg    fifo
item     BREAD  each  made  fifo  make-on sale  lots
item     OVEN   each  made  fifo  make-on sale  serials
bill     BREAD
  + 0.5 FLOUR
bill     OVEN
  + 2 FLOUR
receive  50 FLOUR  at 2025-01-10  cost 2.00
complete 3 BREAD   at 2025-01-11  lot MON
complete 1 OVEN    at 2025-01-11  serials S1

# Of the lot 3 lie there; 2 more are made as it.
sell     5 BREAD   at 2025-01-11  lot MON  key so-1
  pick     3 BREAD  at finished lot MON by named scanned
  take     3 BREAD  from 2025-01-11    3.00
  pick     1 FLOUR  at stores by first-in
  take     1 FLOUR  from 2025-01-10    2.00
  make     2 BREAD  lot MON            2.00
  pick     2 BREAD  at finished lot MON by named scanned
  take     2 BREAD  from 2025-01-11#2  2.00
  debit    cost-of-sales               5.00
  credit   finished                    3.00
  credit   material                    2.00

# A lot that there has never been is made whole, whatever else lies there.
complete 2 BREAD   at 2025-01-12  lot TUE
sell     2 BREAD   at 2025-01-12  lot WED  key so-2
expect   lot BREAD TUE 2
expect   lot BREAD WED 0
expect   stock FLOUR 43.5

# S1 is there, S2 and S3 are not: these are made.
sell     3 OVEN    at 2025-01-13  serials S1..S3  key so-3
  pick     4 FLOUR  at stores by first-in
  take     4 FLOUR  from 2025-01-10  8.00
  make     2 OVEN                    8.00
  lot      1 OVEN   at finished lot S2
  lot      1 OVEN   at finished lot S3
  pick     1 OVEN   at finished lot S1 by named scanned
  pick     1 OVEN   at finished lot S2 by named scanned
  pick     1 OVEN   at finished lot S3 by named scanned
  take     1 OVEN   from 2025-01-11  4.00
  take     2 OVEN   from 2025-01-13  8.00
  debit    cost-of-sales            12.00
  credit   material                  8.00
  credit   finished                  4.00
sell     2 OVEN    at 2025-01-13  serials S4
  refused SERIALS_COUNT

# Undone, the lots are as they were before.
undo so-3  at 2025-01-14
expect   lot OVEN S1 1
expect   lot OVEN S2 0
undo so-1  at 2025-01-14
expect   lot BREAD MON 3
expect   check clean
