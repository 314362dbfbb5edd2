# What is taken instead changes this completion alone: the next one needs what it would have.
item     BOLT   each  fifo  step 1
item     NAIL   each  fifo  step 1
item     BOX    each  made  fifo
bill     BOX
  + 0.4 BOLT
  + 1 NAIL for BOLT
receive  1  BOLT   at 2025-01-10  cost 1.00
receive  5  NAIL   at 2025-01-10  cost 0.10

# total(5) = 2: one bolt, one nail
complete 5 BOX     at 2025-03-04  key five
  pick     1 BOLT   at stores by first-in
  take     1 BOLT   from 2025-01-10        1.00
  instead  1 BOLT   by alternate NAIL
  pick     1 NAIL   at stores by first-in
  take     1 NAIL   from 2025-01-10        0.10
  make     5 BOX                           1.10
  debit    finished                        1.10
  credit   material                        1.10
receive  9  BOLT   at 2025-03-05  cost 1.00

# total(6) - total(5) = 3 - 2 = 1
complete 1 BOX     at 2025-03-05  key six
  pick     1 BOLT   at stores by first-in
  take     1 BOLT   from 2025-03-05        1.00
  make     1 BOX                           1.00
  debit    finished                        1.00
  credit   material                        1.00
# total(7) - total(6) = 0
complete 1 BOX     at 2025-03-05  key seven
  make     1 BOX                           0.00
undo     five      at 2025-03-06
undo     seven     at 2025-03-06
undo     six       at 2025-03-06
expect   stock BOLT 10 value 10.00
expect   stock NAIL 5 value 0.50
# Nothing is carried: total(5) = 2
complete 5 BOX     at 2025-03-07
  pick     2 BOLT   at stores by first-in
  take     1 BOLT   from 2025-01-10        1.00
  take     1 BOLT   from 2025-03-05        1.00
  make     5 BOX                           2.00
  debit    finished                        2.00
  credit   material                        2.00
expect   check clean
