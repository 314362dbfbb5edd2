# Each order rounds up on its own running output, and so does what is completed without an order.
item     GLUE   tube  fifo  step 1
item     KITE   each  made  fifo
bill     KITE
  + 0.4 GLUE
rate     KITE   conversion 0.005
receive  20 GLUE  at 2025-01-10  cost 3.00
order    A  5 KITE
order    B  5 KITE
order    A  release
order    B  release
# total(1) = 1 tube: 3.00; round(0.005) = 0.01
complete 1 KITE   order A  at 2025-01-11
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     1 KITE                          3.01
  debit    finished                        3.01
  credit   material                        3.00
  credit   applied                         0.01
complete 1 KITE   order B
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     1 KITE                          3.01
  debit    finished                        3.01
  credit   material                        3.00
  credit   applied                         0.01
complete 1 KITE
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     1 KITE                          3.01
  debit    finished                        3.01
  credit   material                        3.00
  credit   applied                         0.01
# A: total(2) = 1 tube, round(0.010) = 0.01: nothing more
complete 1 KITE   order A  at 2025-01-12
  make     1 KITE                          0.00
# B: total(3) = 2 tubes, round(0.015) = 0.02: one of each more
complete 2 KITE   order B
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     2 KITE                          3.01
  debit    finished                        3.01
  credit   material                        3.00
  credit   applied                         0.01
# Without: total(2) = 1
complete 1 KITE
  make     1 KITE                          0.00
expect   stock GLUE 16 value 48.00
expect   stock KITE 7 value 12.04
expect   check clean
