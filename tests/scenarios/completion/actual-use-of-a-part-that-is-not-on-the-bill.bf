# A part that is not on the bill becomes a further need, after the others.
item     BOARD  m     fifo
item     GLUE   kg    fifo
item     SIGN   each  made  fifo
bill     SIGN
  + 1 BOARD
receive  5 BOARD  at 2025-05-01  cost 3.00
receive  1 GLUE   at 2025-05-01  cost 6.00

# 2 x 3.00 + 0.25 x 6.00 = 7.50
complete 2 SIGN  at 2025-05-02
  + 0.25 GLUE
  pick     2 BOARD  at stores by first-in
  take     2 BOARD  from 2025-05-01        6.00
  pick     0.25 GLUE at stores by first-in
  take     0.25 GLUE from 2025-05-01       1.50
  make     2 SIGN                          7.50
  debit    finished                        7.50
  credit   material                        7.50
# Nothing of it stays behind for the next completion.
complete 1 SIGN  at 2025-05-03
  pick     1 BOARD  at stores by first-in
  take     1 BOARD  from 2025-05-01        3.00
  make     1 SIGN                          3.00
  debit    finished                        3.00
  credit   material                        3.00
expect   stock GLUE 0.75 value 4.50
