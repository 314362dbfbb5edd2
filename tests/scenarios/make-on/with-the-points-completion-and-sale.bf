# Wheels are off the books until a completion credits payables for them.
points   completion sale
item     WHEEL  each  fifo
item     BIKE   each  made  fifo  make-on sale
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2025-01-10  cost 1.00
complete 1 BIKE    at 2025-01-11
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10  2.00
  make     1 BIKE                    7.00
  debit    finished                  7.00
  credit   payables                  2.00
  credit   applied                   5.00

# The one that lies there leaves finished; the two that are made for the sale never stand in it.
sell     3 BIKE    at 2025-01-12  key so-1
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-01-11   7.00
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10   4.00
  make     2 BIKE                    14.00
  pick     2 BIKE   at finished by first-in
  take     2 BIKE   from 2025-01-12  14.00
  debit    cost-of-sales             21.00
  credit   finished                   7.00
  credit   payables                   4.00
  credit   applied                   10.00
expect   balance finished 0.00
expect   balance payables -6.00
expect   check clean
