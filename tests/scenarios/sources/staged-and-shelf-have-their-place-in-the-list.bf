# What was staged for an order and what lies on the shelf come where the list has them.
item     WHEEL  each  fifo  sources shelf,stores,staged
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  1 WHEEL   at 2025-01-10  cost 10.00  to shelf
receive  5 WHEEL   at 2025-01-10  cost 10.00
order    MO-1  9 BIKE   at 2025-03-01
stage    3 WHEEL   order MO-1  at 2025-03-02
complete 2 BIKE    order MO-1  at 2025-03-04
  pick     1 WHEEL  at shelf by shelf
  take     1 WHEEL  from 2025-01-10       10.00
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10#2     20.00
  pick     1 WHEEL  at line for MO-1 by staged
  take     1 WHEEL  from 2025-01-10#2     10.00
  make     2 BIKE                         40.00
  debit    finished                       40.00
  credit   material                       40.00
# What is no report's need is taken by its places alone, whatever the list says.
complete 1 BIKE    at 2025-03-05
  owe      2 WHEEL  at 10.00 last         20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   owed                           20.00
expect   stock WHEEL 2
expect   check clean
