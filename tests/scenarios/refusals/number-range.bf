# A number beyond what a book can hold is refused.
item     WHEEL  each  fifo
receive  99999999999999999999 WHEEL  at 2025-01-10  cost 1.00
  refused  NUMBER_RANGE
receive  10 WHEEL  at 2025-01-10  total 99999999999999999999.00
  refused  NUMBER_RANGE
receive  10 WHEEL  at 2025-01-10  cost 1.00
  put      10 WHEEL at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
expect   stock WHEEL 10 value 10.00
