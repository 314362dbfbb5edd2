# A sheet a lid, and three more to set the press up in each run: as a line `+ 3 SHEET fixed`.
item     SHEET  each  fifo
item     LID    each  made  fifo
bill     LID
  + 1 SHEET setup 3
receive  100 SHEET  at 2025-07-01  cost 2.00

# 10 by the piece: 20.00; 3 for run A: 6.00
complete 10 LID  run A  at 2025-07-02
  pick     10 SHEET at stores by first-in
  take     10 SHEET from 2025-07-01       20.00
  pick     3 SHEET  at stores by first-in
  take     3 SHEET  from 2025-07-01        6.00
  make     10 LID                         26.00
  debit    finished                       26.00
  credit   material                       26.00
# the press is set up
complete 5 LID  run A  at 2025-07-03
  pick     5 SHEET  at stores by first-in
  take     5 SHEET  from 2025-07-01       10.00
  make     5 LID                          10.00
  debit    finished                       10.00
  credit   material                       10.00
expect   stock SHEET 82 value 164.00
