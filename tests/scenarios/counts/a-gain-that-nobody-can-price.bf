# A count of goods never bought and never priced enters at zero and asks for a price.
item     BOLT   each  fifo
reason   test
count    50 BOLT   at 2025-01-31
expect   stock BOLT 50 value 0.00
expect   balance shrinkage 0.00
issue    5 BOLT    reason test  at 2025-02-01
  pick     5 BOLT   at stores by first-in
  take     5 BOLT   from 2025-01-31        0.00
expect   stock BOLT 45 value 0.00
expect   check clean
