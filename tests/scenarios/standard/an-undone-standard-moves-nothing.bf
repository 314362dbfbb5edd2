# A standard that is taken back before anything moved touches no pool: the item may still become another.
item     WIRE   each  standard
standard WIRE   material 0.50  from 2025-02-26  at 2025-02-20  key s
undo     s      at 2025-03-03
item     WIRE   each  fifo
receive  4 WIRE  at 2025-03-04  cost 1.00
expect   stock WIRE 4 value 4.00

# Where another standard is in force the pool stands at it by then, undone or not.
item     CORD   each  standard
standard CORD   material 0.20  from 2025-01-01  at 2025-01-01
standard CORD   material 0.50  from 2025-02-26  at 2025-02-20  key t
undo     t      at 2025-03-03
item     CORD   each  fifo
  refused  ITEM_IN_USE CORD has moved
expect   check clean
