# Nothing is on the books before the sale: it credits payables for the wheels and applied for the work.
points   sale
item     WHEEL  each  fifo
item     BIKE   each  made  fifo  make-on sale
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2025-01-10  cost 1.00
sell     3 BIKE    at 2025-01-12  key so-1
  pick     6 WHEEL  at stores by first-in
  take     6 WHEEL  from 2025-01-10   6.00
  make     3 BIKE                    21.00
  pick     3 BIKE   at finished by first-in
  take     3 BIKE   from 2025-01-12  21.00
  debit    cost-of-sales             21.00
  credit   payables                   6.00
  credit   applied                   15.00
undo so-1  at 2025-01-13
expect   balance cost-of-sales 0.00
expect   balance payables 0.00
expect   balance applied 0.00
expect   check clean
