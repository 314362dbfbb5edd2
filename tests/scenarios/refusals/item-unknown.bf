# An item must be known, wherever it is named.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
reason   test
bill     BIKE
  + 2 WHEL
  refused  ITEM_UNKNOWN WHEL
bill     BIKE
  + 2 WHEEL
receive  3 WHEL   at 2025-01-10  cost 1.00
  refused  ITEM_UNKNOWN WHEL
sell     1 BIK    at 2025-01-10
  refused  ITEM_UNKNOWN BIK
complete 1 BIKE   at 2025-01-10
  + 2 WHEL
  refused  ITEM_UNKNOWN WHEL
count    1 WHEL   at 2025-01-10
  refused  ITEM_UNKNOWN WHEL
receive  3 WHEEL  at 2025-01-10  cost 1.00
  put      3 WHEEL  at stores              3.00
  debit    material                        3.00
  credit   payables                        3.00
expect   stock WHEEL 3
