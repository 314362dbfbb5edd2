# Two months reopened at once, and closed again at once, hold what they held; a month that is closed
# by itself then takes what was deferred in it.
points   charge-first
item     WHEEL  each  fifo
receive  10 WHEEL  at 2025-03-03  cost 1.00
close    2025-03-31  at 2025-04-01  key march
receive  5 WHEEL  at 2025-04-03  cost 1.00
close    2025-04-30  at 2025-05-01
expect   balance material 15.00
expect   balance cost-of-sales 0.00

undo     march  at 2025-05-02  key back
  debit    cost-of-sales   5.00
  debit    cost-of-sales  10.00
  credit   material        5.00
  credit   material       10.00
undo     back  at 2025-05-03
expect   balance material 15.00
expect   check clean

# Nothing is left to be booked.
close    2025-05-31  at 2025-06-01
expect   balance material 15.00
expect   balance cost-of-sales 0.00
expect   check clean

# March alone: 10.00; April's 5.00 wait.
reopen   2025-02-28  at 2025-06-02
expect   balance material 0.00
close    2025-03-31  at 2025-06-03
  debit    material       10.00
  credit   cost-of-sales  10.00
expect   balance cost-of-sales 5.00
expect   check clean
