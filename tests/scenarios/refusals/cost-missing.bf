# A receipt without cost, of an item that has none yet, cannot be valued.
item     WHEEL  each  fifo
receive  2 WHEEL  at 2025-01-10
  refused  COST_MISSING
receive  2 WHEEL  at 2025-01-10  cost 0
  put      2 WHEEL  at stores              0.00
expect   stock WHEEL 2 value 0.00
