# A part that is short is owed in one run, whether a report at its pay point or a completion that
# catches up needs it: thirds of a cent come out the same either way.
item     GLUE   kg    fifo
item     BENCH  each  made  fifo
standard GLUE  material 0.10
bill     BENCH
  + 1/3 GLUE operation 10
routing  BENCH
  + 10 glue  pay-point
# round(0.0333) = 0.03
operation 10 1 BENCH  at 2025-01-11  key first
  owe      0.333334 GLUE at 0.10 standard  0.03
  make     1 BENCH/10                      0.03
  debit    material                        0.03
  credit   owed                            0.03
# 0.666667 - 0.333334; round(0.0667) - 0.03 = 0.04
complete 2 BENCH  at 2025-01-12
  catch-up 1 BENCH  operation 10
  owe      0.333333 GLUE at 0.10 standard  0.04
  pick     1 BENCH/10 at line by first-in
  take     1 BENCH/10 from 2025-01-11      0.03
  make     2 BENCH                         0.07
  debit    finished                        0.07
  credit   owed                            0.04
  credit   material                        0.03
# It comes at 0.40: 0.13 for what the report owed, 0.10 more, which the completion bears
receive  0.5 GLUE  at 2025-01-13  cost 0.40
expect   owed GLUE 0.166667 value 0.02
expect   stock BENCH 2 value 0.22
expect   check clean
