# The same key with other content is an error, never a second event.
item     WHEEL  each  fifo
receive  3 WHEEL  at 2025-01-10  cost 1.00  key po-1
  put      3 WHEEL  at stores              3.00
  debit    material                        3.00
  credit   payables                        3.00
receive  4 WHEEL  at 2025-01-10  cost 1.00  key po-1
  refused  KEY_CONFLICT
receive  3 WHEEL  at 2025-01-11  cost 1.00  key po-1
  refused  KEY_CONFLICT
sell     3 WHEEL  at 2025-01-10  key po-1
  refused  KEY_CONFLICT
# @ and a number name an event that has no key.
sell     3 WHEEL  at 2025-01-10  key @1
  refused  NAME_BAD key @1: @ names an event by its number
expect   stock WHEEL 3 value 3.00
