# A product of quantity and price that no book can hold is refused, not cut off.
item     WHEEL  each  fifo
receive  9000000000000 WHEEL  at 2025-01-10  cost 1000000.00
  refused  AMOUNT_OVERFLOW
receive  9000000000000 WHEEL  at 2025-01-10  cost 0.01
  put      9000000000000 WHEEL at stores  90000000000.00
  debit    material              90000000000.00
  credit   payables              90000000000.00
expect   stock WHEEL 9000000000000 value 90000000000.00
