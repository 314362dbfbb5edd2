# What is fixed per run is needed once an order, on however many days it is made: without an order
# once a day.
item     STEEL  kg    fifo
item     LUBE   l     fifo
item     PLATE  each  made  fifo
bill     PLATE
  + 2 STEEL
  + 1 LUBE fixed
receive  100 STEEL  at 2025-07-01  cost 1.00
receive  10 LUBE    at 2025-07-01  cost 9.00
order    A  20 PLATE
order    A  release
# 5 x 2 x 1.00 + 9.00 = 19.00
complete 5 PLATE  order A  at 2025-07-02  key first
  pick     10 STEEL at stores by first-in
  take     10 STEEL from 2025-07-01       10.00
  pick     1 LUBE   at stores by first-in
  take     1 LUBE   from 2025-07-01        9.00
  make     5 PLATE                        19.00
  debit    finished                       19.00
  credit   material                       19.00
# The order has its litre: 10.00
complete 5 PLATE  order A  at 2025-07-03
  pick     10 STEEL at stores by first-in
  take     10 STEEL from 2025-07-01       10.00
  make     5 PLATE                        10.00
  debit    finished                       10.00
  credit   material                       10.00
# The same day without the order: a run of its own
complete 5 PLATE  at 2025-07-03
  pick     10 STEEL at stores by first-in
  take     10 STEEL from 2025-07-01       10.00
  pick     1 LUBE   at stores by first-in
  take     1 LUBE   from 2025-07-01        9.00
  make     5 PLATE                        19.00
  debit    finished                       19.00
  credit   material                       19.00
expect   stock LUBE 8 value 72.00

# The litre goes back with the report that took it, though the order is still at work: the bill says
# it stays (total(10) - total(5) = 0), so the order is short of it, and its next report takes it.
undo     first    at 2025-07-04
expect   stock LUBE 9 value 81.00
complete 5 PLATE  order A  at 2025-07-05
  pick     10 STEEL at stores by first-in
  take     10 STEEL from 2025-07-01       10.00
  carry    1 LUBE
  pick     1 LUBE   at stores by first-in
  take     1 LUBE   from 2025-07-01        9.00
  make     5 PLATE                        19.00
  debit    finished                       19.00
  credit   material                       19.00
expect   check clean
