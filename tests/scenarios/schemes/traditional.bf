# Traditional books keep work in process apart: parts that are staged for an order move into it, and
# so does the cost of all that is completed, which leaves it with the product.
points   traditional
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2025-03-03  cost 1.00

# Two wheels and 5.00 of conversion pass: 7.00 goes in, 7.00 comes out.
complete 1 BIKE  at 2025-03-04
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-03-03  2.00
  make     1 BIKE                    7.00
  debit    finished                  7.00
  debit    wip                       7.00
  credit   material                  2.00
  credit   applied                   5.00
  credit   wip                       7.00

# Four of the eight wheels that are left, worth 8.00: 8.00 x 4 / 8 = 4.00.
order    MO-1  2 BIKE
order    MO-1  release
stage    order MO-1
  pick     4 WHEEL  at stores by first-in
  put      4 WHEEL  at line for MO-1
  debit    wip                       4.00
  credit   material                  4.00
expect   balance material 4.00
expect   balance wip 4.00

# What was in process leaves it: of the 7.00 that pass 5.00 come in now. 6.00 x 2 / 6 = 2.00 stay.
complete 1 BIKE order MO-1  at 2025-03-05  key half
  pick     2 WHEEL  at line for MO-1 by staged
  take     2 WHEEL  from 2025-03-03  2.00
  make     1 BIKE                    7.00
  debit    finished                  7.00
  debit    wip                       5.00
  credit   applied                   5.00
  credit   wip                       7.00
expect   balance wip 2.00
expect   check clean

# Undone, the wheels lie at the line again.
undo     half
  untake   2 WHEEL  from 2025-03-03  2.00
  put      2 WHEEL  at line for MO-1
  lower    1 BIKE   of 2025-03-05    7.00
  pick     1 BIKE   at finished by undo
  debit    applied                   5.00
  debit    wip                       7.00
  credit   finished                  7.00
  credit   wip                       5.00
expect   balance wip 4.00
expect   balance material 4.00
expect   check clean
