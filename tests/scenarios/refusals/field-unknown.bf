# A word that the verb does not take is refused.
item     WHEEL  each  fifo
receive  10 WHEEL  at 2025-01-10  cost 1.00  colour red
  refused  FIELD_UNKNOWN
receive  10 WHEEL  at 2025-01-10  cost 1.00  scrapped 1
  refused  FIELD_UNKNOWN
receive  10 WHEEL  at 2025-01-10  cost 1.00
  put      10 WHEEL at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
expect   stock WHEEL 10
