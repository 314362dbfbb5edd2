# A unit must be one of the item's own.
item     WHEEL  each  fifo
item     HUB    each  fifo
unit     HUB    box 10
receive  3 box WHEEL  at 2025-01-10  cost 1.00
  refused  UNIT_UNKNOWN
receive  3 WHEEL  at 2025-01-10  cost 1.00 per 1 box
  refused  UNIT_UNKNOWN
receive  3 each WHEEL  at 2025-01-10  cost 1.00
  put      3 WHEEL  at stores              3.00
  debit    material                        3.00
  credit   payables                        3.00
expect   stock WHEEL 3
