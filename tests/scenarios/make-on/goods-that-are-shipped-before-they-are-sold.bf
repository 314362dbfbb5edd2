# Shipping does not sell: what is made on shipment is made when it leaves, and lies in transit until it is sold.
setting  ship-sells no
item     WHEEL  each  fifo
item     BIKE   each  made  fifo  make-on shipment
item     CART   each  made  fifo  make-on sale
bill     BIKE
  + 2 WHEEL
bill     CART
  + 4 WHEEL
receive  30 WHEEL  at 2025-01-10  cost 1.00
complete 1 BIKE    at 2025-01-11

# 1 lies there, 2 are made of 2 wheels each: they come to finished and go on. Goods in transit keep their account.
ship     3 BIKE    at 2025-01-12  key sh-1
  pick     1 BIKE   at finished by first-in
  put      1 BIKE   at transit
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10  4.00
  make     2 BIKE                    4.00
  pick     2 BIKE   at finished by first-in
  put      2 BIKE   at transit
  debit    finished                  4.00
  credit   material                  4.00
expect   stock BIKE 3 in transit

# 3 are in transit; a sale of 4 takes those and makes one.
sell     4 BIKE    at 2025-01-13  key so-1
  pick     3 BIKE   at transit by first-in
  take     1 BIKE   from 2025-01-11  2.00
  take     2 BIKE   from 2025-01-12  4.00
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10  2.00
  make     1 BIKE                    2.00
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-01-13  2.00
  debit    cost-of-sales             8.00
  credit   finished                  6.00
  credit   material                  2.00
expect   check clean

# What is made on sale cannot be shipped before it is there.
ship     1 CART    at 2025-01-13
  refused STOCK_SHORT CART short 1 each
sell     1 CART    at 2025-01-13
expect   stock WHEEL 18

# Both undone: the sale's bike is unmade, then the two of the shipment; the one from the shelf lies there again.
# The cart has drawn from the wheels since: they come back as a slice.
undo so-1  at 2025-01-14
expect   stock BIKE 3 in transit
undo sh-1  at 2025-01-14  key u-1
  pick     2 BIKE   at transit by undo
  put      2 BIKE   at finished
  pick     1 BIKE   at transit by undo
  put      1 BIKE   at finished
  slice    4 WHEEL  at 2025-01-10  4.00
  put      4 WHEEL  at stores
  lower    2 BIKE   of 2025-01-12    4.00
  pick     2 BIKE   at finished by undo
  debit    material                  4.00
  credit   finished                  4.00
expect   stock BIKE 1 value 2.00
expect   stock WHEEL 24
undo u-1  at 2025-01-15
expect   stock BIKE 3 in transit
expect   stock WHEEL 20
expect   check clean
