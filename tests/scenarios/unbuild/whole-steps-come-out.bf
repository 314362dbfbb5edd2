# Three screws hold two lamps. One lamp apart gives one whole screw, the second one the other two; and so it is when the
# first is undone in between.
item     SCREW  each  step 1  fifo
item     LAMP   each  made  fifo
bill     LAMP
  + 1.5 SCREW
receive  3 SCREW  at 2025-01-10  total 1.00
complete 2 LAMP   at 2025-03-03  key c1
# 3 x 1 / 2 = 1.5: one. 1.00 x 1 / 3 = 0.33. The lamp: 0.50.
unbuild  1 LAMP   of c1  at 2025-03-04  key u1
  pick     1 LAMP   at finished by first-in
  take     1 LAMP   from 2025-03-03        0.50
  apart    1 LAMP   of c1
  put      1 SCREW  at stores              0.33
  debit    production-variance             0.17
  debit    material                        0.33
  credit   finished                        0.50
# The rest of three screws and of 1.00.
unbuild  1 LAMP   of c1  at 2025-03-05  key u2
  pick     1 LAMP   at finished by first-in
  take     1 LAMP   from 2025-03-03        0.50
  apart    1 LAMP   of c1
  put      2 SCREW  at stores              0.67
  debit    material                        0.67
  credit   finished                        0.50
  credit   production-variance             0.17
undo     u1  at 2025-03-06
expect   stock SCREW 2 value 0.67
# Both are apart again: three screws and 1.00, less what u2 brought.
unbuild  1 LAMP   of c1  at 2025-03-07
expect   stock SCREW 3 value 1.00
expect   stock LAMP 0 value 0.00
