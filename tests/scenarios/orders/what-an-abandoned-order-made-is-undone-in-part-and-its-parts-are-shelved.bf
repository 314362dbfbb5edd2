# Four of ten are made, one of them is undone, the order is cancelled: what was staged lies free on the shelf,
# what was made stays, and a new order of the same parts knows nothing of the old one.
item     MOTOR  each  fifo
item     PUMP   each  made  fifo
bill     PUMP
  + 1 MOTOR
receive  10 MOTOR  at 2026-03-02  cost 5.00
order    P  10 PUMP
order    P  release
stage    order P
complete 4 PUMP  order P  at 2026-03-03  key four
undo     four 1
  untake   1 MOTOR  from 2026-03-02   5.00
  put      1 MOTOR  at line for P
  lower    1 PUMP   of 2026-03-03     5.00
  pick     1 PUMP   at finished by undo
  debit    material                   5.00
  credit   finished                   5.00
order    P  cancel
  pick     7 MOTOR  at line for P by staged
  put      7 MOTOR  at shelf
expect   order P cancelled good 3
expect   stock MOTOR 7 in shelf
order    P2  7 PUMP
order    P2  release
expect   stock MOTOR 0 in line
complete 2 PUMP  order P2
  pick     2 MOTOR  at shelf by shelf
  take     2 MOTOR  from 2026-03-02  10.00
  make     2 PUMP                    10.00
  debit    finished                  10.00
  credit   material                  10.00
expect   stock MOTOR 5 value 25.00
expect   check clean
