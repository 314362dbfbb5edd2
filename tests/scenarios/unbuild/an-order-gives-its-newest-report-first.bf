# The order's completions say what comes out, the newest first. The order made what it made: neither its good quantity nor
# its running output moves, so the next report needs what it would have needed.
item     SCREW  each  step 1  fifo
item     LAMP   each  made  fifo
bill     LAMP
  + 1.5 SCREW
receive  20 SCREW at 2025-01-10  cost 1.00
order    MO-1 4 LAMP
# 1.5 for one, rounded up: 2; then 5 - 2 = 3 for two more.
complete 1 LAMP   at 2025-03-03  key c1  order MO-1
complete 2 LAMP   at 2025-03-04  key c2  order MO-1

# Both of c2: its three screws. One of c1: its two. FIFO gives from these layers first, in this order.
unbuild  3 LAMP   at 2025-03-05  order MO-1  key u1
  pick     3 LAMP   at finished by first-in
  take     2 LAMP   from 2025-03-04        3.00
  take     1 LAMP   from 2025-03-03        2.00
  apart    2 LAMP   of c2
  put      3 SCREW  at stores              3.00
  apart    1 LAMP   of c1
  put      2 SCREW  at stores              2.00
  debit    material                        5.00
  credit   finished                        5.00
# Undone in part the last source goes first: c1's lamp.
undo     u1 1  at 2025-03-06
  untake   1 LAMP   from 2025-03-03        2.00
  put      1 LAMP   at finished
  apart    -1 LAMP  of c1
  lower    2 SCREW  of 2025-03-05#2        2.00
  pick     2 SCREW  at stores by undo
  debit    finished                        2.00
  credit   material                        2.00

# 6 in all, less the 5 that are needed so far.
complete 1 LAMP   at 2025-03-07  order MO-1
  pick     1 SCREW  at stores by first-in
  take     1 SCREW  from 2025-01-10        1.00
  make     1 LAMP                          1.00
  debit    finished                        1.00
  credit   material                        1.00
unbuild  3 LAMP   at 2025-03-08  order MO-1
  refused  UNBUILD_EXCEEDS MO-1 has less left to unbuild
unbuild  1 SCREW  at 2025-03-08  order MO-1
  refused  ITEM_KIND SCREW is not made
