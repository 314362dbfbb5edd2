# A made part that is blown through at a pay point is made on the spot: all parts of its own bill,
# whatever their operation, its rate and the conversion of every operation of its routing.
item     TUBE   m     fifo
item     FRAME  each  made  semi  fifo
item     TABLE  each  made  fifo
bill     FRAME
  + 2 TUBE operation 5
routing  FRAME
  + 5 bend   conversion 0.50  pay-point
  + 6 weld   conversion 0.25
rate     FRAME  conversion 4.00
bill     TABLE
  + 1 FRAME operation 10 blow-through
routing  TABLE
  + 10 mount  conversion 1.00  pay-point
receive  20 TUBE  at 2025-08-01  cost 2.00
operation 5 1 FRAME
# 2 frames short: 4 x 2.00 + 2 x (4.00 + 0.50 + 0.25) = 17.50; and 2 x 1.00. The frame in process is
# not touched
operation 10 2 TABLE  at 2025-08-02
  instead  2 FRAME     by blow-through
  pick     4 TUBE      at stores by first-in
  take     4 TUBE      from 2025-08-01   8.00
  make     2 TABLE/10                   19.50
  debit    material                     11.50
  credit   applied                      11.50
# 4.00 + 0.50 in process, and 0.25 + 4.00 at its completion
complete 1 FRAME
  pick     1 FRAME/5 at line by first-in
  take     1 FRAME/5 from 2025-08-01       4.50
  make     1 FRAME                         8.75
  debit    material                        4.25
  credit   applied                         4.25
expect   stock FRAME/5 0
expect   check clean
