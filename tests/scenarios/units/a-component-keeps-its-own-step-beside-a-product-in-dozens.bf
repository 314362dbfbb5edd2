# What a component takes is rounded in its own unit and step, never in those of the product: juice in
# hundredths of a litre, bottles counted by the dozen.
item     JUICE   l     fifo  step 0.01
item     BOTTLE  each  made  fifo  step 1
unit     BOTTLE  dozen  12
bill     BOTTLE  makes 12
  + 1.23 JUICE
receive  10 JUICE  at 2026-03-02  cost 2.00
# 1.23 / 12 x 12 = 1.23, not 1: 2.46
complete 1 dozen BOTTLE  at 2026-03-03  key dozen
  pick     1.23 JUICE  at stores by first-in
  take     1.23 JUICE  from 2026-03-02      2.46
  make     12 BOTTLE                        2.46
  debit    finished                         2.46
  credit   material                         2.46
# one bottle: total(13) = 1.3325, up to 1.34: 0.11 more, not 0; 10 l: 20.00, left 8.77: 17.54, left 8.66: 17.32
complete 1 BOTTLE  at 2026-03-03  key one
  pick     0.11 JUICE  at stores by first-in
  take     0.11 JUICE  from 2026-03-02      0.22
  make     1 BOTTLE                         0.22
  debit    finished                         0.22
  credit   material                         0.22
expect   stock JUICE 8.66 value 17.32
expect   stock BOTTLE 13 value 2.68
expect   check clean
