# Reports at operations are reports of the order: it is released by them and finds its bill by them.
# What they scrapped counts; good is what was completed. Its goods in process are its own.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw   conversion 1.00  pay-point
receive  100 PLANK  at 2025-01-10  cost 3.00
operation 10 5 BENCH
order    B  4 BENCH  to shelf  key plan
expect   order B planned good 0
# 10 planks; a fifth of 35.00 is scrapped. In process lies at the line, wherever the order goes
operation 10 4 BENCH scrapped 1  order B  at 2025-01-11  key sawn
  pick     10 PLANK at stores by first-in
  take     10 PLANK from 2025-01-10       30.00
  make     4 B/10                         28.00
  scrapped 1 B/10                          7.00
  debit    scrap                           7.00
  credit   material                        2.00
  credit   applied                         5.00
expect   order B released good 0 scrapped 1 open 4
undo     plan
  refused  UNDO_REFUSED
# Found by the first report
bill     BENCH  from 2025-01-01
  + 3 PLANK operation 10
# Those in process without an order are none of its
complete 5 BENCH  order B  at 2025-01-12  key made
  inbox    over-completion BENCH
  catch-up 1 BENCH  operation 10
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  pick     4 B/10   at line by first-in
  take     4 B/10   from 2025-01-11       28.00
  make     5 BENCH  at shelf              35.00
  debit    finished                       35.00
  credit   material                       34.00
  credit   applied                         1.00
expect   order B released good 5 scrapped 1 open 0
expect   stock BENCH/10 5 value 35.00
undo     made    at 2025-01-13
expect   order B released good 0 scrapped 1
undo     sawn    at 2025-01-13
expect   order B planned good 0
undo     plan    at 2025-01-13
expect   stock PLANK 90 value 270.00
expect   check clean
