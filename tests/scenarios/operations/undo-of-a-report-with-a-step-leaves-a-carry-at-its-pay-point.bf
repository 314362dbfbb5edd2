# Parts that go out in whole pieces do not all come back with a part of a report. What is carried is
# of that pay point: its next report needs that much less, a completion that passes it by does not.
item     FILM   each  fifo  step 1
item     BENCH  each  made  fifo
bill     BENCH
  + 1/2 FILM operation 10
  + 1/2 FILM
routing  BENCH
  + 10 wrap  pay-point
receive  20 FILM  at 2025-01-10  cost 3.00
# 3/2 up: 2
operation 10 3 BENCH  at 2025-01-11  key wrapped
  pick     2 FILM   at stores by first-in
  take     2 FILM   from 2025-01-10        6.00
  make     3 BENCH/10                      6.00
# 2 stay: 2 x 2/3 = 1.33 up: 2, none comes back. By formula 2 need 1: 1 is carried
undo     wrapped 1  at 2025-01-12
expect   stock FILM 18
expect   stock BENCH/10 2 value 6.00
# Of its own the completion needs 1; nothing is caught up, and the carry stays
complete 2 BENCH  at 2025-01-13
  pick     2 BENCH/10 at line by first-in
  take     2 BENCH/10 from 2025-01-11      6.00
  pick     1 FILM   at stores by first-in
  take     1 FILM   from 2025-01-10        3.00
  make     2 BENCH                         9.00
  debit    finished                        9.00
  credit   material                        9.00
# Caught up 2: 4/2 - 2/2 = 1 less 1; its own 2 - 1 = 1
complete 2 BENCH  at 2025-01-14
  catch-up 2 BENCH  operation 10
  carry    -1 FILM
  pick     1 FILM   at stores by first-in
  take     1 FILM   from 2025-01-10        3.00
  make     2 BENCH                         3.00
  debit    finished                        3.00
  credit   material                        3.00
# 6/2 - 4/2 = 1
operation 10 2 BENCH  at 2025-01-15
  pick     1 FILM   at stores by first-in
  take     1 FILM   from 2025-01-10        3.00
  make     2 BENCH/10                      3.00
expect   check clean
