# An item that has moved keeps its method and its unit; before that both may change.
item     WHEEL  each  lifo
item     WHEEL  each  fifo
receive  2 WHEEL  at 2025-01-10  cost 1.00
  put      2 WHEEL  at stores              2.00
  debit    material                        2.00
  credit   payables                        2.00
item     WHEEL  each  average
  refused  ITEM_IN_USE
item     WHEEL  kg
  refused  ITEM_IN_USE
expect   stock WHEEL 2 value 2.00
