# The base unit of an item is its own name already: it cannot be defined again as another.
item     WHEEL  each  fifo
unit     WHEEL  each 12
  refused  NAME_TAKEN
unit     WHEEL  box 12
receive  1 box WHEEL  at 2025-01-10  cost 12.00
  put      12 WHEEL at stores             12.00
  debit    material                       12.00
  credit   payables                       12.00
expect   stock WHEEL 12 value 12.00
