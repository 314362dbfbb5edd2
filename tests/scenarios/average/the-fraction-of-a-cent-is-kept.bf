# A receipt into a pool that stands at a fraction of a cent moves the booked value by exactly its
# invoice; the fraction goes on inside the pool, cut off at a millionth of a cent.
item     HINGE  each  average
reason   test
receive  3 HINGE  at 2025-01-10  total 10.00
# round(10.00 x 2 / 3) = 6.67; 10.00 - 6.67 = 3.33
issue    1 HINGE  reason test  at 2025-01-11
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from average           3.33
  debit    expense:test                    3.33
  credit   material                        3.33
# The pool holds 6.66666666 and gets 4.00: 10.66666666, booked 10.67 = 6.67 + 4.00
receive  1 HINGE  at 2025-01-12  cost 4.00
  put      1 HINGE  at stores              4.00
  debit    material                        4.00
  credit   payables                        4.00
expect   stock HINGE 3 value 10.67
# round(10.66666666 x 2 / 3) = 7.11; 10.67 - 7.11 = 3.56
issue    1 HINGE  reason test  at 2025-01-13
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from average           3.56
  debit    expense:test                    3.56
  credit   material                        3.56
# round(10.66666666 x 1 / 3) = 3.56; 7.11 - 3.56 = 3.55
issue    1 HINGE  reason test  at 2025-01-14
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from average           3.55
  debit    expense:test                    3.55
  credit   material                        3.55
expect   stock HINGE 1 value 3.56
# 3.33 + 3.56 + 3.55 = 10.44; 14.00 - 10.44 = 3.56
expect   balance expense:test 10.44
expect   check clean
