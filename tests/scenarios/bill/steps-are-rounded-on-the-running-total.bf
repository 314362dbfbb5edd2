# Parts that go out only in whole pieces are rounded up on the running total, so a step is paid once
# and not with every completion.
item     LABEL  each  fifo  step 1
item     JAR    each  made  fifo
bill     JAR
  + 0.4 LABEL
receive  20 LABEL  at 2025-07-01  cost 1.00

# total(1) = 0.4, up to 1
complete 1 JAR  at 2025-07-02
  pick     1 LABEL  at stores by first-in
  take     1 LABEL  from 2025-07-01        1.00
  make     1 JAR                           1.00
  debit    finished                        1.00
  credit   material                        1.00
# total(2) = 0.8, up to 1: nothing more
complete 1 JAR  at 2025-07-03
  make     1 JAR                           0.00
# total(5) = 2; 2 - 1 = 1
complete 3 JAR  at 2025-07-04
  pick     1 LABEL  at stores by first-in
  take     1 LABEL  from 2025-07-01        1.00
  make     3 JAR                           1.00
  debit    finished                        1.00
  credit   material                        1.00
# total(6) = 2.4, up to 3; 3 - 2 = 1
complete 1 JAR  at 2025-07-05
  pick     1 LABEL  at stores by first-in
  take     1 LABEL  from 2025-07-01        1.00
  make     1 JAR                           1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   stock LABEL 17 value 17.00
