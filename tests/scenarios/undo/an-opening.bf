# An opening balance is undone like a receipt.
item     WHEEL  each  fifo
opening  7 WHEEL  total 10.00  day 2024-12-31  at 2025-01-01  key start
  put      7 WHEEL  at stores             10.00
  debit    material                       10.00
  credit   opening                        10.00
undo     start    at 2025-01-02
expect   stock WHEEL 0 value 0.00
expect   balance material 0.00
expect   balance opening 0.00
expect   check clean
