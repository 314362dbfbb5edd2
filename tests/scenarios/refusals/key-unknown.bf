# What is undone, returned or settled by key must be an event of this book.
item     WHEEL  each  fifo
receive  3 WHEEL  at 2025-01-10  cost 1.00  key po-1
  put      3 WHEEL  at stores              3.00
  debit    material                        3.00
  credit   payables                        3.00
undo     po-2     at 2025-01-11
  refused  KEY_UNKNOWN po-2
return   1 WHEEL  of sale-9  at 2025-01-11
  refused  KEY_UNKNOWN sale-9
return-to-supplier 1 WHEEL  of po-2  at 2025-01-11
  refused  KEY_UNKNOWN po-2
expect   stock WHEEL 3 value 3.00
