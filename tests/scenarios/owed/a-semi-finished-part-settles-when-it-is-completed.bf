# Wheels built into bikes before their own completion was recorded are settled by it.
item     RIM    each  fifo
item     WHEEL  each  made  semi  fifo
item     BIKE   each  made  fifo
bill     WHEEL
  + 1 RIM
bill     BIKE
  + 2 WHEEL
receive  10 RIM   at 2025-01-10  cost 6.00
complete 1 BIKE   at 2025-01-12  key bike
  owe      2 WHEEL  at 6.00 roll-up       12.00
  make     1 BIKE                         12.00
  debit    finished                       12.00
  credit   owed                           12.00

# 3 x 6.00 = 18.00 moves inside material; 2 wheels leave it for 12.00
complete 3 WHEEL  at 2025-01-13
  pick     3 RIM    at stores by first-in
  take     3 RIM    from 2025-01-10       18.00
  make     3 WHEEL                        18.00
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-01-13       12.00
  settle   2 WHEEL  of bike               12.00
  debit    owed                           12.00
  credit   material                       12.00
expect   stock WHEEL 1 value 6.00
expect   owed WHEEL 0
expect   balance material 48.00
expect   check clean
