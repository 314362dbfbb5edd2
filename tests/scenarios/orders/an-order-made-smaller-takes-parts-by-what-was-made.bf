# Staged for two, made smaller to one: one's parts are used, the other's lie free on the shelf after the finish.
item     MOTOR  each  fifo
item     PUMP   each  made  fifo
bill     PUMP
  + 3 MOTOR
receive  6 MOTOR  at 2026-03-02  cost 5.00
order    P  2 PUMP
order    P  release
stage    order P
  pick     6 MOTOR  at stores by first-in
  put      6 MOTOR  at line for P
order    P  change 1
complete 1 PUMP  order P  at 2026-03-03
  pick     3 MOTOR  at line for P by staged
  take     3 MOTOR  from 2026-03-02  15.00
  make     1 PUMP                    15.00
  debit    finished                  15.00
  credit   material                  15.00
finish   P
  pick     3 MOTOR  at line for P by staged
  put      3 MOTOR  at shelf
expect   stock MOTOR 3 in shelf
expect   stock PUMP 1 value 15.00
expect   inbox 0
expect   check clean
