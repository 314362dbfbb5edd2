# A tick was too early: what it issued is due again, at its old value, and what it had found short is owed
# no more. Done again it triggers again.
item     GLUE   kg    fifo  issue period
item     KITE   each  made  fifo
bill     KITE
  + 5 GLUE
reason   test
receive  4 GLUE   at 2025-01-10  cost 2.00
receive  4 GLUE   at 2025-01-11  cost 3.00
# 4 x 2.00 + 1 x 3.00 = 11.00
complete 1 KITE   at 2025-03-04  key kite
expect   due GLUE 5 value 11.00
# 8 - 5 = 3 are free: 3 x 2.00
issue    3 GLUE   reason test  at 2025-03-04
# 1 x 2.00 + 4 x 3.00 = 14.00
tick              at 2025-03-05  key early
expect   cost kite 14.00
expect   stock GLUE 0 value 0.00
undo     early    at 2025-03-05  key late
expect   due GLUE 5 value 11.00
expect   cost kite 11.00
expect   stock GLUE 5 value 14.00
expect   balance due -11.00
undo     late     at 2025-03-06
expect   due GLUE 0
expect   cost kite 14.00
expect   stock GLUE 0 value 0.00
undo     early 1  at 2025-03-06
  refused  UNDO_EXCEEDS
expect   check clean
