# A bill, a rate and a standard whose undo is undone count again from then on, as if posted anew.
item     WHEEL  each  standard
standard WHEEL  material 1.00  from 2025-01-01
item     CART   each  made  fifo
bill     CART
  + 2 WHEEL
rate     CART   conversion 3.00
receive  30 WHEEL  at 2025-01-10  cost 1.00
bill     CART   key four  at 2025-01-11
  + 4 WHEEL
rate     CART   conversion 5.00  key dear  at 2025-01-11
undo     four     at 2025-01-12  key not-four
undo     dear     at 2025-01-12  key not-dear
complete 1 CART   at 2025-01-13
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from standard          2.00
  make     1 CART                          5.00
  debit    finished                        5.00
  credit   material                        2.00
  credit   applied                         3.00
undo     not-four  at 2025-01-14  key four-again
undo     not-dear  at 2025-01-14
complete 1 CART   at 2025-01-15  key cart
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from standard          4.00
  make     1 CART                          9.00
  debit    finished                        9.00
  credit   material                        4.00
  credit   applied                         5.00
# By its own key or by that of what set it up again, it is undone once.
undo     four     at 2025-01-16
undo     four-again  at 2025-01-16
  refused  UNDO_NOTHING four-again
# The completion keeps the bill that it used: 4 wheels come back, 24 + 4 = 28.
undo     cart     at 2025-01-17
expect   stock WHEEL 28 value 28.00

# A standard undone: the pool goes back to the older one; set up again it is revalued once more.
standard WHEEL  material 1.50  from 2025-01-20  at 2025-01-20  key dearer
  revalue  28 WHEEL                       14.00
  debit    material                       14.00
  credit   revaluation                    14.00
undo     dearer   at 2025-01-21  key not-dearer
  revalue  28 WHEEL                      -14.00
  debit    revaluation                    14.00
  credit   material                       14.00
undo     not-dearer  at 2025-01-22
  revalue  28 WHEEL                       14.00
  debit    material                       14.00
  credit   revaluation                    14.00
expect   check clean
