# A bike was given away that had not been there: it is owed. What a sale makes settles that first, and the sale lacks one.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo  make-on sale
reason   show
bill     BIKE
  + 2 WHEEL
receive  30 WHEEL  at 2025-01-10  cost 1.00
complete 1 BIKE    at 2025-01-10
sell     1 BIKE    at 2025-01-10
issue    1 BIKE    reason show  at 2025-01-11  key i-1
expect   owed BIKE 1 value 2.00

sell     3 BIKE    at 2025-01-12  key so-1
  pick     6 WHEEL  at stores by first-in
  take     6 WHEEL  from 2025-01-10        6.00
  make     3 BIKE                          6.00
  pick     1 BIKE   at finished by settle
  take     1 BIKE   from 2025-01-12        2.00
  settle   1 BIKE   of i-1                 2.00
  pick     2 BIKE   at finished by first-in
  take     2 BIKE   from 2025-01-12        4.00
  owe      1 BIKE   at 2.00 last           2.00
  debit    cost-of-sales                   6.00
  credit   material                        6.00
expect   owed BIKE 1

# Undone it is the issue that owes again.
undo so-1  at 2025-01-13
expect   owed BIKE 1 value 2.00
expect   stock WHEEL 28
expect   stock BIKE 0
expect   check clean
undo i-1  at 2025-01-13
expect   owed BIKE 0
expect   check clean
