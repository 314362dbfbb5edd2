item     WHEEL  each  fifo
item     BIKE   each  made  fifo  make-on sale
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  30 WHEEL  at 2025-01-10  cost 1.00
sell     5 BIKE    at 2025-01-12  key so-1

# 2 x 7.00 come back as they went.
return   2 BIKE  of so-1  at 2025-01-13  key re-1
  return   2 BIKE  from 2025-01-12  14.00
  debit    finished                 14.00
  credit   cost-of-sales            14.00

# 3 are still with the customer: these are taken back and unmade, the 2 on the shelf stay.
undo so-1  at 2025-01-14  key u-1
  untake   3 BIKE   from 2025-01-12  21.00
  put      3 BIKE   at finished
  untake   6 WHEEL  from 2025-01-10   6.00
  put      6 WHEEL  at stores
  lower    3 BIKE   of 2025-01-12    21.00
  pick     3 BIKE   at finished by undo
  debit    material                   6.00
  debit    applied                   15.00
  credit   cost-of-sales             21.00
expect   stock BIKE 2 value 14.00
expect   stock WHEEL 26
expect   check clean

# The next sale takes them, and makes one more.
sell     3 BIKE    at 2025-01-15  key so-2
  pick     2 BIKE   at finished by first-in
  take     2 BIKE   from 2025-01-13  14.00
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10   2.00
  make     1 BIKE                     7.00
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-01-15   7.00
  debit    cost-of-sales             21.00
  credit   finished                  14.00
  credit   material                   2.00
  credit   applied                    5.00

# That sale, the return and what it had left of the first sale undone: nothing of it is left.
undo so-2  at 2025-01-16
undo re-1  at 2025-01-16
expect   balance cost-of-sales 14.00
undo so-1  at 2025-01-16
expect   stock BIKE 0 value 0.00
expect   stock WHEEL 30 value 30.00
expect   balance cost-of-sales 0.00
expect   check clean
