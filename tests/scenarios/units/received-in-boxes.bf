# A receipt may be in another unit; its cost is per that unit, and stock is kept in the base unit.
item     WHEEL  each  fifo
unit     WHEEL  box 12
# 3 x 9.60 = 28.80; 3 x 12 = 36
receive  3 box WHEEL  at 2025-01-10  cost 9.60
  put      36 WHEEL at stores             28.80
  debit    material                       28.80
  credit   payables                       28.80
expect   stock WHEEL 36 value 28.80
