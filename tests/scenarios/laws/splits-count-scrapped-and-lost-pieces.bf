# Needs run on over good, scrapped and lost alike: whatever became of the pieces, the parts are the
# same.
item     LABEL  each  fifo  step 1
item     JAR    each  made  fifo
bill     JAR
  + 0.4 LABEL
receive  20 LABEL  at 2025-07-01  cost 1.00
# 3 pieces: 1.2, up to 2; a third of 2.00 each: scrapped round(0.666…) = 0.67, both 1.33, lost 0.66
complete 1 JAR  scrapped 1  lost 1  at 2025-07-02
  pick     2 LABEL  at stores by first-in
  take     2 LABEL  from 2025-07-01        2.00
  make     1 JAR                           0.67
  scrapped 1 JAR                           0.67
  lost     1 JAR                           0.66
  debit    finished                        0.67
  debit    scrap                           0.67
  debit    shrinkage                       0.66
  credit   material                        2.00
# total(5) = 2: nothing more for two further pieces
complete 2 JAR  at 2025-07-03
  make     2 JAR                           0.00
# total(6) = 2.4, up to 3
complete 1 JAR  at 2025-07-04
  pick     1 LABEL  at stores by first-in
  take     1 LABEL  from 2025-07-01        1.00
  make     1 JAR                           1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   stock LABEL 17 value 17.00
