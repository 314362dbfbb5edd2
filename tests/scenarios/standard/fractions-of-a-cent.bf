# The pool is worth quantity x standard, rounded once: at 0.125 one piece is 0.13, two are 0.25, three
# 0.38, and a movement books the difference.
item     CLIP   each  standard
reason   test
standard CLIP   material 0.125  from 2025-01-01
receive  1000 CLIP  at 2025-01-10  total 125.00
  put      1000 CLIP at stores           125.00
  debit    material                      125.00
  credit   payables                      125.00
# 999 x 0.125 = 124.875, rounded 124.88; 125.00 - 124.88 = 0.12
issue    1 CLIP   reason test  at 2025-01-11
  pick     1 CLIP   at stores by first-in
  take     1 CLIP   from standard          0.12
  debit    expense:test                    0.12
  credit   material                        0.12
# 998 x 0.125 = 124.75; 124.88 - 124.75 = 0.13
issue    1 CLIP   reason test  at 2025-01-12
  pick     1 CLIP   at stores by first-in
  take     1 CLIP   from standard          0.13
  debit    expense:test                    0.13
  credit   material                        0.13
# 998 - 997 = 1 is left: 0.13; 124.75 - 0.13 = 124.62
issue    997 CLIP reason test  at 2025-01-13
  pick     997 CLIP at stores by first-in
  take     997 CLIP from standard        124.62
  debit    expense:test                  124.62
  credit   material                      124.62
expect   stock CLIP 1 value 0.13
expect   check clean
