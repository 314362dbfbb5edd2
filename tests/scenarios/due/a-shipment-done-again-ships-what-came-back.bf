# A shipment that is no sale and its undo: the box is back in `finished`, the screws that it had triggered in `stores`.
# Done again, the box that came back is shipped; one that lies where the screws came back is none of it (8.10, 15.8).
item     SCREW  each  fifo
item     BOX    each  made
setting  ship-sells no
bill     BOX
  + 2 SCREW issue shipment
receive  5 SCREW  at 2025-01-10  cost 1.00
complete 1 BOX    at 2025-01-11  to stores  key first
complete 1 BOX    at 2025-01-12
# The older box's 2 screws are triggered, 2 x 1.00.
ship     1 BOX    at 2025-01-13  key shipped
expect   stock SCREW 3 value 3.00
undo     shipped  at 2025-01-14  key back
expect   stock SCREW 5 value 5.00
expect   due SCREW 4
undo     back     at 2025-01-15
  pick     1 BOX    at finished by undo
  put      1 BOX    at transit
  flush    2 SCREW  at stores                2.00
  pick     2 SCREW  at stores by due
  take     2 SCREW  from 2025-01-10          2.00
  covers   2 SCREW  of first                 2.00
  debit    due                               2.00
  credit   material                          2.00
expect   stock BOX 1 in stores
expect   stock BOX 1 in transit
expect   stock BOX 2
expect   stock SCREW 3 value 3.00
expect   due SCREW 2
expect   check clean
