# A named run spans days, and two runs of one day need the fixed line twice.
item     STEEL  kg    fifo
item     LUBE   l     fifo
item     PLATE  each  made  fifo
bill     PLATE
  + 2 STEEL
  + 1 LUBE fixed
receive  100 STEEL  at 2025-07-01  cost 1.00
receive  10 LUBE    at 2025-07-01  cost 9.00
complete 5 PLATE  run A1  at 2025-07-02

# 5 x 2 x 1.00 = 10.00; run A1 has its litre already
complete 5 PLATE  run A1  at 2025-07-03
  pick     10 STEEL at stores by first-in
  take     10 STEEL from 2025-07-01       10.00
  make     5 PLATE                        10.00
  debit    finished                       10.00
  credit   material                       10.00
# 10.00 + 9.00 = 19.00
complete 5 PLATE  run A2  at 2025-07-03
  pick     10 STEEL at stores by first-in
  take     10 STEEL from 2025-07-01       10.00
  pick     1 LUBE   at stores by first-in
  take     1 LUBE   from 2025-07-01        9.00
  make     5 PLATE                        19.00
  debit    finished                       19.00
  credit   material                       19.00
expect   stock LUBE 8 value 72.00
