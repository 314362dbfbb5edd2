# Needs and conversion run on within one version of bill and rate; a new rate starts a new run, and
# its first piece opens a new whole tube of glue.
item     GLUE   tube  fifo  step 1
item     KITE   each  made  fifo
bill     KITE
  + 0.5 GLUE
rate     KITE   conversion 1.00
rate     KITE   conversion 2.00  from 2025-04-01
receive  9 GLUE  at 2025-01-10  cost 3.00

# 3 x 0.5 = 1.5, rounded up to whole tubes 2: 2 x 3.00 + 3 x 1.00 = 9.00
complete 3 KITE  at 2025-03-31
  pick     2 GLUE   at stores by first-in
  take     2 GLUE   from 2025-01-10        6.00
  make     3 KITE                          9.00
  debit    finished                        9.00
  credit   material                        6.00
  credit   applied                         3.00
# Under the old rate the fourth would need nothing (4 x 0.5 = 2); the new run needs its first tube.
complete 1 KITE  at 2025-04-01
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     1 KITE                          5.00
  debit    finished                        5.00
  credit   material                        3.00
  credit   applied                         2.00
expect   stock GLUE 6 value 18.00
expect   check clean
