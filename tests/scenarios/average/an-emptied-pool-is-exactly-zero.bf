# Seven for 10.00 taken one by one: the seventh takes exactly what is left.
item     HINGE  each  average
reason   test
receive  7 HINGE  at 2025-01-10  total 10.00
# round(10.00 x 6 / 7) = 8.57; 10.00 - 8.57 = 1.43
issue    1 HINGE  reason test  at 2025-01-11
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from average           1.43
  debit    expense:test                    1.43
  credit   material                        1.43
# round(10.00 x 3 / 7) = 4.29; 8.57 - 4.29 = 4.28
issue    3 HINGE  reason test  at 2025-01-12
  pick     3 HINGE  at stores by first-in
  take     3 HINGE  from average           4.28
  debit    expense:test                    4.28
  credit   material                        4.28
issue    3 HINGE  reason test  at 2025-01-13
  pick     3 HINGE  at stores by first-in
  take     3 HINGE  from average           4.29
  debit    expense:test                    4.29
  credit   material                        4.29
expect   stock HINGE 0 value 0.00
# An empty pool begins anew: nothing of the old price remains.
receive  2 HINGE  at 2025-01-14  cost 2.00
expect   stock HINGE 2 value 4.00
expect   check clean
