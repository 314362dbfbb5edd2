# Seven pieces for 10.00: each draw is the difference of two rounded values left, so that the seventh
# leaves exactly nothing.
item     HINGE  each  fifo
reason   test
receive  7 HINGE  at 2025-01-10  total 10.00
  put      7 HINGE  at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00

# left of 6: round(10.00 x 6 / 7) = 8.57; 10.00 - 8.57 = 1.43
issue    1 HINGE  reason test  at 2025-02-01
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from 2025-01-10        1.43
  debit    expense:test                    1.43
  credit   material                        1.43
# left of 4: round(10.00 x 4 / 7) = 5.71; 8.57 - 5.71 = 2.86
issue    2 HINGE  reason test  at 2025-02-02
  pick     2 HINGE  at stores by first-in
  take     2 HINGE  from 2025-01-10        2.86
  debit    expense:test                    2.86
  credit   material                        2.86
expect   layer HINGE 2025-01-10 4 value 5.71
# left of 3: round(10.00 x 3 / 7) = 4.29; 5.71 - 4.29 = 1.42
issue    1 HINGE  reason test  at 2025-02-03
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from 2025-01-10        1.42
  debit    expense:test                    1.42
  credit   material                        1.42
# the rest: 4.29; 1.43 + 2.86 + 1.42 + 4.29 = 10.00
issue    3 HINGE  reason test  at 2025-02-04
  pick     3 HINGE  at stores by first-in
  take     3 HINGE  from 2025-01-10        4.29
  debit    expense:test                    4.29
  credit   material                        4.29
expect   stock HINGE 0 value 0.00
expect   balance material 0.00
expect   balance expense:test 10.00
expect   check clean
