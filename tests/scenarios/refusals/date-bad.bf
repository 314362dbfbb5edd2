# A day or a time that does not exist is refused.
item     WHEEL  each  fifo
receive  3 WHEEL  at 2025-02-29  cost 1.00
  refused  DATE_BAD
receive  3 WHEEL  at 2025-13-01  cost 1.00
  refused  DATE_BAD
receive  3 WHEEL  at 2025-02-28T25:00  cost 1.00
  refused  DATE_BAD
receive  3 WHEEL  at 2024-02-29  cost 1.00
  put      3 WHEEL  at stores              3.00
  debit    material                        3.00
  credit   payables                        3.00
expect   layer WHEEL 2024-02-29 3 value 3.00

# What ends before it begins would never count: a bill as little as a line of one. One day is enough.
item     BIKE   each  made
bill     BIKE  from 2025-05-01 to 2025-04-01
  + 2 WHEEL
  refused  DATE_BAD BIKE ends before it begins
bill     BIKE
  + 2 WHEEL from 2025-05-01 to 2025-04-30
  refused  DATE_BAD WHEEL ends before it begins
bill     BIKE  from 2025-05-01 to 2025-05-01
  + 2 WHEEL from 2025-05-01 to 2025-05-01
