# What was taken apart and is not on the book is owed, like any other use; the next one made settles it, and what it costs
# otherwise is production variance.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  6 WHEEL  at 2025-01-10  cost 10.00
# No bike was ever made: its roll-up, 2 x 10.00 + 5.00.
unbuild  1 BIKE   at 2025-03-04
  owe      1 BIKE   at 25.00 roll-up      25.00
  apart    1 BIKE   by bill
  put      2 WHEEL  at stores             20.00
  debit    production-variance             5.00
  debit    material                       20.00
  credit   owed                           25.00
# Made with a third wheel, 30.00 + 5.00, it cost 10.00 more than was owed for it.
complete 1 BIKE   at 2025-03-05
  + 3 WHEEL
expect   owed BIKE 0 value 0.00
expect   stock BIKE 0 value 0.00
expect   balance production-variance 15.00
