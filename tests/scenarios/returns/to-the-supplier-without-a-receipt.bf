# Without a receipt named, goods go back by the item's method and from the place named.
item     WHEEL  each  fifo
party    ACME
receive  3 WHEEL  at 2025-01-10  cost 10.00  from ACME
receive  3 WHEEL  to shelf  at 2025-02-03  cost 12.00  from ACME
return-to-supplier 2 WHEEL  from shelf  to ACME  at 2025-02-04
  pick     2 WHEEL  at shelf by named
  take     2 WHEEL  from 2025-01-10       20.00
  debit    payables                       20.00
  credit   material                       20.00
expect   stock WHEEL 1 in shelf
expect   stock WHEEL 4 value 46.00
expect   check clean
