# 4 from the shelf at 7.00 and 6 made for the sale at 7.00.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo  make-on sale
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  30 WHEEL  at 2025-01-10  cost 1.00  key po-1
complete 4 BIKE    at 2025-01-11  key c-1
sell     10 BIKE   at 2025-01-12  key so-1
expect   balance cost-of-sales 70.00

# 3 come back and are unmade: 3 x 7.00 leave cost of sales, 6 wheels and 3 x 5.00 come back.
undo so-1 3  at 2025-01-13  key u-1
  untake   3 BIKE   from 2025-01-12  21.00
  put      3 BIKE   at finished
  untake   6 WHEEL  from 2025-01-10   6.00
  put      6 WHEEL  at stores
  lower    3 BIKE   of 2025-01-12    21.00
  pick     3 BIKE   at finished by undo
  debit    material                   6.00
  debit    applied                   15.00
  credit   cost-of-sales             21.00
expect   stock BIKE 0
expect   stock WHEEL 16 value 16.00

# 5 more: the 3 that are left of those that were made, and 2 of the shelf's.
undo so-1 5  at 2025-01-13  key u-2
expect   stock BIKE 2 value 14.00
expect   stock WHEEL 22 value 22.00
expect   balance cost-of-sales 14.00
expect   check clean

# 4 of these 5 are sold after all. 1 stays undone, and what was made stays undone first: 2 are made, 2 are the shelf's.
undo u-2 4  at 2025-01-14  key r-2
expect   stock BIKE 0
expect   stock WHEEL 18 value 18.00
expect   balance cost-of-sales 42.00
expect   check clean

# That is undone by its own key, and the sale as a whole by its: 6 are left of it, 2 of them made.
undo r-2 1  at 2025-01-14
expect   stock WHEEL 20 value 20.00
expect   stock BIKE 0
undo so-1  at 2025-01-15
expect   stock BIKE 4 value 28.00
expect   stock WHEEL 22 value 22.00
expect   balance cost-of-sales 0.00
expect   check clean

# And the rest, so that nothing is left.
undo c-1   at 2025-01-15
undo po-1  at 2025-01-15
expect   stock WHEEL 0 value 0.00
expect   balance applied 0.00
expect   balance payables 0.00
expect   check clean
