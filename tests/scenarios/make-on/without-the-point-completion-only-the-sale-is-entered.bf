# Purchase and sale are recorded: bikes stand in material at 2.00, conversion of 5.00 each is booked with the sale.
points   purchase sale
item     WHEEL  each  fifo
item     BIKE   each  made  fifo  make-on sale
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2025-01-10  cost 1.00

# 3 bikes of 2.00 and 5.00: what the completion would move inside material is nothing.
sell     3 BIKE    at 2025-01-12  key so-1
  pick     6 WHEEL  at stores by first-in
  take     6 WHEEL  from 2025-01-10   6.00
  make     3 BIKE                    21.00
  pick     3 BIKE   at finished by first-in
  take     3 BIKE   from 2025-01-12  21.00
  debit    cost-of-sales             21.00
  credit   material                   6.00
  credit   applied                   15.00
expect   balance material 4.00
expect   balance payables -10.00

# 1 back: 2.00 to material, 5.00 to applied.
undo so-1 1  at 2025-01-13
  untake   1 BIKE   from 2025-01-12  7.00
  put      1 BIKE   at finished
  untake   2 WHEEL  from 2025-01-10  2.00
  put      2 WHEEL  at stores
  lower    1 BIKE   of 2025-01-12    7.00
  pick     1 BIKE   at finished by undo
  debit    material                  2.00
  debit    applied                   5.00
  credit   cost-of-sales             7.00
expect   check clean
