# One sheet makes three lids: each lid takes a third, rounded up to a millionth in total, and three
# lids take exactly one sheet.
item     SHEET  each  fifo
item     LID    each  made  fifo
bill     LID    makes 3
  + 1 SHEET
receive  2 SHEET  at 2025-06-01  cost 3.00

# total(1) = 0.333333…, rounded up 0.333334
# left: 1.666666 x 3.00 = 4.999998, rounded 5.00; 6.00 - 5.00 = 1.00
complete 1 LID  at 2025-06-02
  pick     0.333334 SHEET at stores by first-in
  take     0.333334 SHEET from 2025-06-01  1.00
  make     1 LID                           1.00
  debit    finished                        1.00
  credit   material                        1.00
# total(2) = 0.666667; 0.666667 - 0.333334 = 0.333333
complete 1 LID  at 2025-06-02
  pick     0.333333 SHEET at stores by first-in
  take     0.333333 SHEET from 2025-06-01  1.00
  make     1 LID                           1.00
  debit    finished                        1.00
  credit   material                        1.00
# total(3) = 1; 1 - 0.666667 = 0.333333
complete 1 LID  at 2025-06-02
  pick     0.333333 SHEET at stores by first-in
  take     0.333333 SHEET from 2025-06-01  1.00
  make     1 LID                           1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   stock SHEET 1 value 3.00
