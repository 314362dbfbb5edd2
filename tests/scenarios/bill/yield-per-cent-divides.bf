# A line's yield of 95 % divides its quantity by 0.95.
item     PANEL  each  fifo
item     CASE   each  made  fifo
bill     CASE
  + 1 PANEL yield 95%
receive  500 PANEL  at 2025-07-01  cost 0.50

# 95 / 0.95 = 100; 100 x 0.50 = 50.00
complete 95 CASE  at 2025-07-02
  pick     100 PANEL at stores by first-in
  take     100 PANEL from 2025-07-01      50.00
  make     95 CASE                        50.00
  debit    finished                       50.00
  credit   material                       50.00
expect   stock PANEL 400 value 200.00
