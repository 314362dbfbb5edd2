# The same part at two operations is two needs, each in whole pieces by itself, though both belong to
# one pay point; two lines of one operation are one need. An operation that the routing does not have
# says nothing: the part is needed at the completion.
item     FILM   each  fifo  step 1
item     BENCH  each  made  fifo
bill     BENCH
  + 1/3 FILM operation 10
  + 1/3 FILM operation 20
  + 1/3 FILM operation 10
  + 1/4 FILM operation 15
  + 1/4 FILM
routing  BENCH
  + 10 wrap
  + 20 wrap-again  pay-point
receive  100 FILM  at 2025-01-10  cost 3.00
# 2/3 up: 1 and 1/3 up: 1
operation 20 1 BENCH  at 2025-01-11
  pick     1 FILM   at stores by first-in
  take     1 FILM   from 2025-01-10        3.00
  pick     1 FILM   at stores by first-in
  take     1 FILM   from 2025-01-10        3.00
  make     1 BENCH/20                      6.00
# 4/3 - 2/3 up: 2 - 1; 2/3 up - 1 is nothing
operation 20 1 BENCH
  pick     1 FILM   at stores by first-in
  take     1 FILM   from 2025-01-10        3.00
  make     1 BENCH/20                      3.00
# 1/4 + 1/4, for two: 1
complete 2 BENCH
  pick     2 BENCH/20 at line by first-in
  take     1 BENCH/20 from 2025-01-11      6.00
  take     1 BENCH/20 from 2025-01-11#2    3.00
  pick     1 FILM   at stores by first-in
  take     1 FILM   from 2025-01-10        3.00
  make     2 BENCH                        12.00
  debit    finished                       12.00
  credit   material                       12.00
expect   check clean
