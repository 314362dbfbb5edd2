# What is due and does not lie there when it is issued, free alternates of its bill cover, one for one, before it is owed: their
# own cost goes where the component's would. Two nails for a bolt are no such alternate: a person says what was used.
item     BOLT   each  fifo  step 1  issue period
item     SCREW  each  fifo  step 1
item     NAIL   each  fifo  step 1
item     CART   each  made  fifo
bill     CART
  + 4 BOLT
  + 2 NAIL for BOLT
  + 1 SCREW for BOLT order 1
receive  3 BOLT   at 2025-01-10  cost 1.00
receive  4 SCREW  cost 1.20
receive  50 NAIL  cost 0.10
complete 2 CART   at 2025-03-04  key c
  due      8 BOLT   until period at stores   8.00
  make     2 CART                            8.00
  debit    finished                          8.00
  credit   due                               8.00

# 3 bolts and 4 screws lie there, 1 bolt is owed: 3.00 + 4.80 + 1.00 for what was due at 8.00.
tick              at 2025-03-05  key t
  flush    8 BOLT   at stores                8.00
  instead  4 BOLT   by alternate SCREW
  pick     3 BOLT   at stores by due
  pick     4 SCREW  at stores by due
  take     3 BOLT   from 2025-01-10          3.00
  take     4 SCREW  from 2025-01-10          4.80
  owe      1 BOLT   at 1.00 booked           1.00
  covers   8 BOLT   of c                     8.00
  true-up  CART     of 2025-03-04            0.80
  debit    due                               8.00
  debit    finished                          0.80
  credit   material                          7.80
  credit   owed                              1.00
expect   cost c 8.80
undo     t  key u
expect   due BOLT 8 value 8.00
expect   stock SCREW 4
expect   cost c 8.00
undo     u
expect   due BOLT 0
expect   stock SCREW 0
expect   owed BOLT 1

# Half of the report undone: of the 8 that stood for its need 4 stay. The bolt that is owed goes first, then what was taken
# last: 3 screws.
undo     c 1   at 2025-03-06
expect   owed BOLT 0
expect   stock SCREW 3
expect   stock BOLT 0
# The bolts' 3.00 and a screw's 1.20 are left.
expect   cost c 4.20

# `whole` is all or nothing, and what `empty` and `issue` speak of was what they say.
item     RIVET  each  fifo  step 1
item     TUBE   each  fifo  step 1  issue emptied
item     DUCT   each  made  fifo
bill     DUCT
  + 4 BOLT
  + 1 TUBE
  + 1 RIVET for BOLT scope whole
  + 1 SCREW for TUBE
receive  3 RIVET  cost 2.00
receive  1 TUBE   cost 5.00
complete 1 DUCT   at 2025-03-06  key d
complete 1 DUCT   at 2025-03-06
expect   due TUBE 2
expect   due BOLT 8
scrap    1 TUBE   from stores
empty    TUBE     at 2025-03-07
expect   owed TUBE 2
expect   stock SCREW 3
receive  2 RIVET  cost 2.00  at 2025-03-07
flush    BOLT
expect   stock RIVET 1
expect   owed BOLT 4
expect   check clean
