# Production, use and sale that happened are recorded, whatever the books know: stock never goes below
# zero, what is missing is owed.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
reason   test
standard WHEEL  material 10.00
issue    1 WHEEL  reason test  at 2025-01-10
  owe      1 WHEEL  at 10.00 standard     10.00
  debit    expense:test                   10.00
  credit   owed                           10.00
complete 1 BIKE   at 2025-01-11
  owe      2 WHEEL  at 10.00 standard     20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00
# 1 from stock, 1 owed at the last 20.00
sell     2 BIKE   at 2025-01-12
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-01-11       20.00
  owe      1 BIKE   at 20.00 last         20.00
  debit    cost-of-sales                  40.00
  credit   finished                       20.00
  credit   owed                           20.00
expect   stock WHEEL 0 value 0.00
expect   stock BIKE 0 value 0.00
expect   owed WHEEL 3 value 30.00
expect   owed BIKE 1 value 20.00
expect   balance owed -50.00
expect   check clean
