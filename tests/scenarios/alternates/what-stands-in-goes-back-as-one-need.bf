# Five frames are made of rims, two by their own bill: one need of 7. Undone in part it leaves 7 x 9 / 11, rounded up once,
# which is what nine tandems ask for: the order carries nothing.
item     BOLT   each  fifo
item     RIM    each  fifo
item     FRAME  each  made  fifo
item     TANDEM each  made  fifo
bill     FRAME
  + 1 BOLT
bill     TANDEM
  + 7/11 FRAME  blow-through
  + 1 RIM for FRAME
receive  9 BOLT   at 2025-01-10  cost 2.00
receive  5 RIM    at 2025-01-10  cost 1.00
complete 11 TANDEM  at 2025-03-04  key c1
  instead  5 FRAME  by alternate RIM
  pick     5 RIM    at stores by first-in
  take     5 RIM    from 2025-01-10        5.00
  instead  2 FRAME  by blow-through
  pick     2 BOLT   at stores by first-in
  take     2 BOLT   from 2025-01-10        4.00
  make     11 TANDEM                       9.00
  debit    finished                        9.00
  credit   material                        9.00
# Bolts: 2 - 1.636364, round(18.00 x 7.363636 / 9) - 14.00; rims: 5 - 4.090910, round(5.00 x 0.909090 / 5)
undo     c1 2  at 2025-03-05
  untake   0.363636 BOLT  from 2025-01-10  0.73
  put      0.363636 BOLT  at stores
  untake   0.90909 RIM    from 2025-01-10  0.91
  put      0.90909 RIM    at stores
  lower    2 TANDEM       of 2025-03-04    1.64
  pick     2 TANDEM       at finished by undo
  debit    material                        1.64
  credit   finished                        1.64
expect   check clean
