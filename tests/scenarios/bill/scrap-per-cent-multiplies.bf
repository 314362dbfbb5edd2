# A line's scrap of 5 % multiplies its quantity by 1.05.
item     PANEL  each  fifo
item     CASE   each  made  fifo
bill     CASE
  + 2 PANEL scrap 5%
receive  500 PANEL  at 2025-07-01  cost 0.50

# 100 x 2 x 1.05 = 210; 210 x 0.50 = 105.00
complete 100 CASE  at 2025-07-02
  pick     210 PANEL at stores by first-in
  take     210 PANEL from 2025-07-01     105.00
  make     100 CASE                      105.00
  debit    finished                      105.00
  credit   material                      105.00
expect   stock PANEL 290 value 145.00
