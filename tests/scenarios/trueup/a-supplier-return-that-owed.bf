# A return to the supplier that owed goods was booked at the expected cost; when they come at another,
# payables are corrected.
item     WHEEL  each  fifo
standard WHEEL  material 10.00
return-to-supplier 2 WHEEL  at 2025-01-10
  owe      2 WHEEL  at 10.00 standard     20.00
  debit    payables                       20.00
  credit   owed                           20.00
# 3 x 11.00 = 33.00; 2 of them had gone back: payables 22.00 instead of 20.00
receive  3 WHEEL  at 2025-01-11  cost 11.00
expect   owed WHEEL 0
expect   stock WHEEL 1 value 11.00
expect   balance payables -11.00
expect   balance owed 0.00
expect   check clean
