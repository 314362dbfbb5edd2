# A tin of glue holds 25: opened for the first chair, it lasts until 25 are used.
item     GLUE   kg    fifo
item     CHAIR  each  made  fifo
bill     CHAIR
  + 2 GLUE multiple 25
receive  100 GLUE  at 2025-07-01  cost 1.00

# total(1) = 2 up to 25
complete 1 CHAIR   at 2025-07-02
  pick     25 GLUE  at stores by first-in
  take     25 GLUE  from 2025-07-01       25.00
  make     1 CHAIR                        25.00
  debit    finished                       25.00
  credit   material                       25.00
# total(12) = 24 up to 25: nothing more
complete 11 CHAIR  at 2025-07-02
  make     11 CHAIR                        0.00
# total(13) = 26 up to 50: 25 more
complete 1 CHAIR   at 2025-07-03
  pick     25 GLUE  at stores by first-in
  take     25 GLUE  from 2025-07-01       25.00
  make     1 CHAIR                        25.00
  debit    finished                       25.00
  credit   material                       25.00
expect   stock GLUE 50 value 50.00
