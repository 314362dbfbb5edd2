# Undo of an undo when others have used the parts since: what their layer still has is taken again,
# the rest is owed at the value that had been given back, and settled from what lies there.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
reason   test
receive  5 WHEEL  at 2025-01-10  cost 10.00
complete 2 BIKE   at 2025-01-11  key bikes
undo     bikes    at 2025-01-12  key oops
issue    3 WHEEL  reason test  at 2025-01-13
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10       30.00
  debit    expense:test                   30.00
  credit   material                       30.00
receive  1 WHEEL  at 2025-01-14  cost 12.00
# 2 from their layer: 20.00; 1 from the new one: 12.00; 1 owed at 10.00; 20.00 + 12.00 + 10.00 = 42.00
undo     oops     at 2025-01-15
expect   stock WHEEL 0 value 0.00
expect   owed WHEEL 1 value 10.00
expect   stock BIKE 2 value 42.00
expect   cost bikes 42.00
expect   balance owed -10.00
expect   balance finished 42.00
expect   check clean
