# Named, the completion's wheels come back at what it took them at, not at today's cost, and in parts that sum up exactly.
# What is left is the conversion: it was spent, so it is production variance.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  3 WHEEL  at 2025-01-10  cost 10.00
receive  9 WHEEL  at 2025-02-03  cost 12.01

# 3 x 10.00 + 3 x 12.01 = 66.03; conversion 15.00
complete 3 BIKE   at 2025-03-04  key c1
expect   stock WHEEL 6 value 72.06

# One of three: 2 of the 6 wheels, 66.03 x 2 / 6 = 22.01. It leaves at 81.03 / 3 = 27.01.
unbuild  1 BIKE   of c1  at 2025-03-05
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04       27.01
  apart    1 BIKE   of c1
  put      2 WHEEL  at stores             22.01
  debit    production-variance             5.00
  debit    material                       22.01
  credit   finished                       27.01
expect   stock WHEEL 8 value 94.07

# The other two: 66.03 in all less 22.01.
unbuild  2 BIKE   of c1  at 2025-03-05
expect   stock WHEEL 12 value 138.09
expect   stock BIKE 0 value 0.00
expect   balance production-variance 15.00
expect   balance applied -15.00

unbuild  1 BIKE   of c1
  refused  UNBUILD_EXCEEDS c1 has less left to unbuild
