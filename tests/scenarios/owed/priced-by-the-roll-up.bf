# A product that never was in stock is owed at what its bill and its rate say.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2025-01-10  cost 10.00

# 2 x 10.00 + 5.00 = 25.00
sell     1 BIKE   at 2025-01-11  key early
  owe      1 BIKE   at 25.00 roll-up      25.00
  debit    cost-of-sales                  25.00
  credit   owed                           25.00
expect   owed BIKE 1 value 25.00
expect   stock WHEEL 10 value 100.00
