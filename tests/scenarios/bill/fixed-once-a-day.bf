# A fixed line is needed once per run, and a run is a plant day unless the event names one.
item     DOUGH  kg    fifo
item     OIL    l     fifo
item     BISCUIT kg   made  fifo
bill     BISCUIT
  + 1.1 DOUGH
  + 0.5 OIL fixed
receive  100 DOUGH  at 2025-07-01  cost 2.00
receive  10 OIL     at 2025-07-01  cost 4.00

# 10 x 1.1 x 2.00 = 22.00; the oil for the tins of the day: 0.5 x 4.00 = 2.00
complete 10 BISCUIT  at 2025-07-02T08:00
  pick     11 DOUGH  at stores by first-in
  take     11 DOUGH  from 2025-07-01      22.00
  pick     0.5 OIL   at stores by first-in
  take     0.5 OIL   from 2025-07-01       2.00
  make     10 BISCUIT                     24.00
  debit    finished                       24.00
  credit   material                       24.00
# The same day: no more oil. 20 x 1.1 x 2.00 = 44.00
complete 20 BISCUIT  at 2025-07-02T14:00
  pick     22 DOUGH  at stores by first-in
  take     22 DOUGH  from 2025-07-01      44.00
  make     20 BISCUIT                     44.00
  debit    finished                       44.00
  credit   material                       44.00
# Another day, another run.
complete 10 BISCUIT  at 2025-07-03
  pick     11 DOUGH  at stores by first-in
  take     11 DOUGH  from 2025-07-01      22.00
  pick     0.5 OIL   at stores by first-in
  take     0.5 OIL   from 2025-07-01       2.00
  make     10 BISCUIT                     24.00
  debit    finished                       24.00
  credit   material                       24.00
expect   stock OIL 9 value 36.00
expect   check clean
