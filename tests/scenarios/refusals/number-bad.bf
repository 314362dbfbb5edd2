# Numbers are plain decimals with a point: no commas, no exponents, no bare point.
item     WHEEL  each  fifo
receive  1,5 WHEEL  at 2025-01-10  cost 1.00
  refused  NUMBER_BAD
receive  10 WHEEL   at 2025-01-10  cost 1e2
  refused  NUMBER_BAD
receive  10 WHEEL   at 2025-01-10  total 5.
  refused  NUMBER_BAD
receive  1.5 WHEEL  at 2025-01-10  cost 1.00
  put      1.5 WHEEL at stores             1.50
  debit    material                        1.50
  credit   payables                        1.50
expect   stock WHEEL 1.5 value 1.50
