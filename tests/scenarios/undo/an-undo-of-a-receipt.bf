# Undo of the undo of a receipt: its goods and its debt are back.
item     WHEEL  each  fifo
receive  7 WHEEL  at 2025-01-10  total 10.00  key po-1
  put      7 WHEEL  at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
undo     po-1     at 2025-01-11  key oops
expect   stock WHEEL 0 value 0.00
expect   balance payables 0.00
undo     oops     at 2025-01-12
expect   stock WHEEL 7 value 10.00
expect   balance material 10.00
expect   balance payables -10.00
undo     po-1 3   at 2025-01-13
# round(10.00 x 4 / 7) = 5.71
expect   stock WHEEL 4 value 5.71
expect   balance payables -5.71
expect   check clean
