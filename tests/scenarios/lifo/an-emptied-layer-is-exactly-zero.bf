# Three pieces for 10.00 under LIFO: 3.33, 3.34 and 3.33, and nothing is left over.
item     HINGE  each  lifo
reason   test
receive  3 HINGE  at 2025-01-10  total 10.00

# round(10.00 x 2 / 3) = 6.67; 10.00 - 6.67 = 3.33
issue    1 HINGE  reason test  at 2025-02-01
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from 2025-01-10        3.33
  debit    expense:test                    3.33
  credit   material                        3.33
# round(10.00 x 1 / 3) = 3.33; 6.67 - 3.33 = 3.34
issue    1 HINGE  reason test  at 2025-02-02
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from 2025-01-10        3.34
  debit    expense:test                    3.34
  credit   material                        3.34
issue    1 HINGE  reason test  at 2025-02-03
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from 2025-01-10        3.33
  debit    expense:test                    3.33
  credit   material                        3.33
expect   stock HINGE 0 value 0.00
expect   balance material 0.00
