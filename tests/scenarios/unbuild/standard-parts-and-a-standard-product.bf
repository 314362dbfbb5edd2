# A standard bike leaves at its standard; standard wheels come in at theirs. All of the difference is production variance.
item     WHEEL  each  standard
standard WHEEL  material 9.00
item     BIKE   each  made  standard
standard BIKE   material 18.00 conversion 4.00
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  4 WHEEL  at 2025-01-10  cost 10.00
# 18.00 + 5.00 against 22.00: 1.00
complete 1 BIKE   at 2025-03-04  key c1
expect   balance production-variance 1.00
standard WHEEL  material 9.50  from 2025-03-05
# The pool first goes over to 9.50: 2 x 0.50. Then 22.00 leaves, 19.00 comes in: 3.00.
unbuild  1 BIKE   of c1  at 2025-03-05
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from standard         22.00
  apart    1 BIKE   of c1
  revalue  2 WHEEL                         1.00
  put      2 WHEEL  at stores             19.00
  debit    production-variance             3.00
  debit    material                       20.00
  credit   finished                       22.00
  credit   revaluation                     1.00
expect   stock WHEEL 4 value 38.00
