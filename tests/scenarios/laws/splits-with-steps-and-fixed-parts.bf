# The same holds for parts in whole steps and for parts fixed per run: 3, 3 and 1 take what 7 take.
item     GLUE   tube  fifo  step 1
item     OIL    l     fifo
item     KITE-A each  made  fifo
item     KITE-B each  made  fifo
bill     KITE-A
  + 0.4 GLUE
  + 0.25 OIL fixed
bill     KITE-B
  + 0.4 GLUE
  + 0.25 OIL fixed
receive  20 GLUE  at 2025-01-10  cost 3.00
receive  5 OIL    at 2025-01-10  cost 4.00
# 7 x 0.4 = 2.8, up to 3: 9.00; oil 1.00
complete 7 KITE-A  at 2025-01-11T08:00
  pick     3 GLUE   at stores by first-in
  take     3 GLUE   from 2025-01-10        9.00
  pick     0.25 OIL at stores by first-in
  take     0.25 OIL from 2025-01-10        1.00
  make     7 KITE-A                       10.00
  debit    finished                       10.00
  credit   material                       10.00
# total(3) = 2: 6.00; oil 1.00
complete 3 KITE-B  at 2025-01-11T09:00
  pick     2 GLUE   at stores by first-in
  take     2 GLUE   from 2025-01-10        6.00
  pick     0.25 OIL at stores by first-in
  take     0.25 OIL from 2025-01-10        1.00
  make     3 KITE-B                        7.00
  debit    finished                        7.00
  credit   material                        7.00
# total(6) = 3: 3 - 2 = 1
complete 3 KITE-B  at 2025-01-11T10:00
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     3 KITE-B                        3.00
  debit    finished                        3.00
  credit   material                        3.00
# total(7) = 3: nothing
complete 1 KITE-B  at 2025-01-11T11:00
  make     1 KITE-B                        0.00
expect   stock KITE-A 7 value 10.00
expect   stock KITE-B 7 value 10.00
