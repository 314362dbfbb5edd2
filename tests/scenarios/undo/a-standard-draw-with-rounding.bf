# Standards of fractions of a cent: what an older draw booked and what the pool gains now may differ
# by a cent, which is rounding.
item     CLIP   each  standard
reason   test
standard CLIP   material 0.125  from 2025-01-01
# 3 x 0.125 = 0.375, rounded 0.38
receive  3 CLIP   at 2025-01-10  total 0.38
# 0.38 - 0.25 = 0.13
issue    1 CLIP   reason test  at 2025-01-11  key a
  pick     1 CLIP   at stores by first-in
  take     1 CLIP   from standard          0.13
  debit    expense:test                    0.13
  credit   material                        0.13
# 0.25 - 0.13 = 0.12 (0.125 rounded 0.13 is left)
issue    1 CLIP   reason test  at 2025-01-12  key b
  pick     1 CLIP   at stores by first-in
  take     1 CLIP   from standard          0.12
  debit    expense:test                    0.12
  credit   material                        0.12
# a gives back 0.13; the pool goes from 0.13 to 0.25: 0.12; rounding 0.01
undo     a        at 2025-01-13
expect   stock CLIP 2 value 0.25
expect   balance expense:test 0.12
expect   balance rounding 0.01
# b gives back 0.12; the pool goes from 0.25 to 0.38: 0.13; the cent is back
undo     b        at 2025-01-14
expect   stock CLIP 3 value 0.38
expect   balance expense:test 0.00
expect   balance rounding 0.00
expect   check clean
