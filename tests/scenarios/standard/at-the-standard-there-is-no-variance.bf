# An invoice at the standard posts like any other receipt.
item     WHEEL  each  standard
standard WHEEL  material 10.00  from 2025-01-01
receive  5 WHEEL  at 2025-01-10  cost 10.00
  put      5 WHEEL  at stores             50.00
  debit    material                       50.00
  credit   payables                       50.00
expect   balance price-variance 0.00
expect   check clean
