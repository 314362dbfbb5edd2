# Nothing can be undone twice, nor more than is left, nor what others rest on.
item     WHEEL  each  fifo  key item-wheel
receive  5 WHEEL  at 2025-01-10  cost 1.00  key po-1
  put      5 WHEEL  at stores              5.00
  debit    material                        5.00
  credit   payables                        5.00
undo     po-1 6   at 2025-01-11
  refused  UNDO_EXCEEDS
undo     po-1 2   at 2025-01-11
undo     po-1 4   at 2025-01-11
  refused  UNDO_EXCEEDS
undo     item-wheel  at 2025-01-11
  refused  UNDO_REFUSED
undo     po-1     at 2025-01-12
undo     po-1     at 2025-01-13
  refused  UNDO_NOTHING
expect   stock WHEEL 0 value 0.00
expect   balance payables 0.00
