# The points and the settings of a book are what the newest event that stands says of them: undone
# in any order. Stock on hand moves with the points: 2 bikes at 2.00 material and 5.00 conversion.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  4 WHEEL  at 2025-01-10  cost 1.00
complete 2 BIKE   at 2025-01-11
points   purchase sale  at 2025-01-12  key two
points   sale           at 2025-01-13  key one
# `sale` stands, so undoing the older event moves nothing.
undo     two      at 2025-01-14  key not-two
expect   balance finished 0.00
expect   balance payables 0.00
# Now nothing stands of the points: all three, as the book began. 2 x 7.00 = 14.00
undo     one      at 2025-01-15  key not-one
  debit    finished                       14.00
  credit   payables                        4.00
  credit   applied                        10.00
# Set up again, purchase and sale: the 4.00 of material stay, 10.00 of conversion become memo.
undo     not-two  at 2025-01-16  key two-again
  debit    material                        4.00
  debit    applied                        10.00
  credit   finished                       14.00
undo     two-again  at 2025-01-17
  debit    finished                       14.00
  credit   material                        4.00
  credit   applied                        10.00
undo     two-again  at 2025-01-17
  refused  UNDO_NOTHING two-again

# close-conversion: told `leave`, and that undone, a close takes the conversion again.
setting  close-conversion leave  at 2025-01-18  key leave
close    2025-01-18  at 2025-01-19  key left
expect   balance applied -10.00
undo     left     at 2025-01-20
undo     leave    at 2025-01-20
close    2025-01-20  at 2025-01-21
  debit    applied                        10.00
  credit   cost-of-sales                  10.00
expect   check clean
