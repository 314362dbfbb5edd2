# The parts of a phantom go with the line on which the phantom stands, also where its own bill says
# otherwise; where that line says nothing, they go where they say themselves.
item     PLANK  each  fifo
item     JIG    each  fifo
item     CLIP   each  fifo
item     KIT    each  phantom
item     SET    each  phantom
item     BENCH  each  made  fifo
bill     KIT
  + 2 PLANK operation 20
  + 1 JIG fixed
bill     SET
  + 1 CLIP
  + 1 PLANK operation 20
bill     BENCH
  + 1 KIT operation 10
  + 1 SET
routing  BENCH
  + 10 saw       pay-point
  + 20 assemble  pay-point
receive  100 PLANK  at 2025-01-10  cost 3.00
receive  100 CLIP   cost 0.10
receive  100 JIG    cost 5.00
# The jig once a day, however many
operation 10 2 BENCH  at 2025-01-11
  pick     4 PLANK  at stores by first-in
  take     4 PLANK  from 2025-01-10       12.00
  pick     1 JIG    at stores by first-in
  take     1 JIG    from 2025-01-10        5.00
  make     2 BENCH/10                     17.00
operation 10 1 BENCH
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 BENCH/10                      6.00
# 17.00 of the older two
operation 20 2 BENCH  at 2025-01-12
  pick     2 BENCH/10 at line by first-in
  take     2 BENCH/10 from 2025-01-11     17.00
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     2 BENCH/20                     23.00
# One more than was reported: its pay point is caught up on this day, with a jig of its own
complete 4 BENCH  at 2025-01-13
  catch-up 1 BENCH  operation 10
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  pick     1 JIG    at stores by first-in
  take     1 JIG    from 2025-01-10        5.00
  pick     1 BENCH/10 at line by first-in
  take     1 BENCH/10 from 2025-01-11#2    6.00
  catch-up 2 BENCH  operation 20
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  pick     2 BENCH/20 at line by first-in
  take     2 BENCH/20 from 2025-01-12     23.00
  pick     4 CLIP   at stores by first-in
  take     4 CLIP   from 2025-01-10        0.40
  make     4 BENCH                        46.40
  debit    finished                       46.40
  credit   material                       46.40
expect   check clean
