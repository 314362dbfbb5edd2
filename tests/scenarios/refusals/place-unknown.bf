# A place must be known, wherever it is named.
item     WHEEL  each  fifo
receive  3 WHEEL  to attic  at 2025-01-10  cost 1.00
  refused  PLACE_UNKNOWN attic
receive  3 WHEEL  at 2025-01-10  cost 1.00
  put      3 WHEEL  at stores              3.00
  debit    material                        3.00
  credit   payables                        3.00
sell     1 WHEEL  from attic  at 2025-01-11
  refused  PLACE_UNKNOWN attic
count    1 WHEEL  in attic  at 2025-01-11
  refused  PLACE_UNKNOWN attic
item     HUB    each  places stores,attic
  refused  PLACE_UNKNOWN attic
expect   stock WHEEL 3
