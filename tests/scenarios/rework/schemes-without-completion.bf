# Books that record purchase and sale alone hold goods at their material. A fuse moves into them; conversion is memo: it
# is credited to applied and debited there again.
points   purchase sale
item     CELL   each  fifo
item     FUSE   each  fifo
item     CTRL   each  made  fifo
bill     CTRL
  + 1 CELL
rate     CTRL   conversion 5.00
account  expense 6710
reason   drop account 6710
receive  3 CELL   at 2025-01-10  cost 10.00
receive  9 FUSE   at 2025-01-10  cost 1.00
complete 3 CTRL   at 2025-03-04
expect   balance material 39.00
rework   2 CTRL   at 2025-03-05  conversion 4.00 key w1
  + 2 FUSE
  pick     2 CTRL   at finished by first-in
  take     2 CTRL   from 2025-03-04       30.00
  pick     2 FUSE   at stores by first-in
  take     2 FUSE   from 2025-01-10        2.00
  make     2 CTRL                         40.00
expect   balance material 39.00
expect   balance applied 0.00
# The expense of a reason takes the fuse, and no conversion.
rework   1 CTRL   at 2025-03-05  conversion 4.00 reason drop key w2
  + 1 FUSE
  pick     1 CTRL   at finished by first-in
  take     1 CTRL   from 2025-03-04       15.00
  pick     1 FUSE   at stores by first-in
  take     1 FUSE   from 2025-01-10        1.00
  make     1 CTRL                         15.00
  debit    expense:drop 6710            1.00
  credit   material                        1.00
expect   balance applied 0.00

# Sales alone: nothing stands in the books before it is sold.
points   sale
rework   1 CTRL   at 2025-03-06  conversion 1.00
  + 1 FUSE
expect   balance material 0.00
expect   balance finished 0.00
undo     w1  at 2025-03-07
undo     w2  at 2025-03-07
expect   balance material 0.00
expect   check clean
