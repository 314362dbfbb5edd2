# What an event owed was written off by hand; undone, it needs nothing any more, so the expense goes too.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
reason   gift
standard WHEEL  material 10.00  at 2025-03-01
complete 1 BIKE   at 2025-03-04  key bike
settle   2 WHEEL  reason gift  at 2025-03-05
# 2 x 10.00 were written off; no stock moves and no layer gets anything back.
undo     bike     at 2025-03-06  key back
  unsettle 2 WHEEL  of bike               20.00
  lower    1 BIKE   of 2025-03-04         20.00
  pick     1 BIKE   at finished by undo
  debit    expense:gift                   20.00
  credit   finished                       20.00
expect   stock WHEEL 0 value 0.00
expect   owed WHEEL 0
expect   balance expense:gift 0.00
# Done again, it stays written off.
undo     back     at 2025-03-07
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   expense:gift                   20.00
expect   balance expense:gift -20.00
expect   check clean
