# Two bikes take the oldest wheels first; the third bike lacks one wheel, which is owed.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  3 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-02-03  cost 12.00

# 3 x 10.00 + 1 x 12.00 = 42.00; conversion 2 x 5.00 = 10.00; 42.00 + 10.00 = 52.00
complete 2 BIKE   at 2025-03-04
  pick     4 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10       30.00
  take     1 WHEEL  from 2025-02-03       12.00
  make     2 BIKE                         52.00
  debit    finished                       52.00
  credit   material                       42.00
  credit   applied                        10.00
expect   stock WHEEL 1 value 12.00

# 12.00 taken + 12.00 owed + 5.00 = 29.00
complete 1 BIKE   at 2025-03-05
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-02-03       12.00
  owe      1 WHEEL  at 12.00 last         12.00
  make     1 BIKE                         29.00
  debit    finished                       29.00
  credit   material                       12.00
  credit   owed                           12.00
  credit   applied                         5.00
expect   stock WHEEL 0 value 0.00
expect   owed  WHEEL 1 value 12.00

complete 1 BIK    at 2025-03-05
  refused  ITEM_UNKNOWN BIK
