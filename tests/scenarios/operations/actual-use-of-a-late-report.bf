# What a late report says was used is what was used in all: what the bill took when the pieces were
# caught up is no use of the report's. Nothing that it makes bears the rest: it is lost (4.9).
item     PLANK  each  fifo
item     GLUE   each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw   pay-point
  + 30 pack
receive  60 PLANK  at 2025-01-10  cost 3.00
receive  20 GLUE   cost 0.50
order    MO-1 20 BENCH  at 2025-01-11
complete 10 BENCH  order MO-1
operation 10 4 BENCH  order MO-1
  + 8 PLANK
  taken-up 4 BENCH   operation 10
# 9 in place of 8, and one that no bill knows: 3.00 + 0.50
operation 10 4 BENCH  order MO-1  key more
  + 5 PLANK
  + 4 PLANK
  + 1 GLUE
  taken-up 4 BENCH   operation 10
  pick     1 PLANK   at stores by first-in
  take     1 PLANK   from 2025-01-10       3.00
  pick     1 GLUE    at stores by first-in
  take     1 GLUE    from 2025-01-10       0.50
  debit    shrinkage                       3.50
  credit   material                        3.50
undo     more
  untake   1 GLUE    from 2025-01-10       0.50
  put      1 GLUE    at stores
  untake   1 PLANK   from 2025-01-10       3.00
  put      1 PLANK   at stores
  taken-up -4 BENCH  operation 10
  debit    material                        3.50
  credit   shrinkage                       3.50
# Six were caught up still; two are new, and bear what is more than 12.
operation 10 8 BENCH  order MO-1
  + 17 PLANK
  taken-up 6 BENCH   operation 10
  pick     5 PLANK   at stores by first-in
  take     5 PLANK   from 2025-01-10      15.00
  make     2 MO-1/10                      15.00
expect   check clean
