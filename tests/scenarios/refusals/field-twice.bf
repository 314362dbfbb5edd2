# A field given twice is refused, even with the same value.
item     WHEEL  each  fifo
receive  10 WHEEL  at 2025-01-10  cost 1.00  cost 2.00
  refused  FIELD_TWICE
receive  10 WHEEL  at 2025-01-10  cost 1.00  at 2025-01-10
  refused  FIELD_TWICE
receive  10 WHEEL  at 2025-01-10  cost 1.00
  put      10 WHEEL at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
expect   stock WHEEL 10 value 10.00
