# A receipt undone while its goods still lie there takes them and the debt away.
item     WHEEL  each  fifo
receive  7 WHEEL  at 2025-01-10  total 10.00  key po-1
  put      7 WHEEL  at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
undo     po-1     at 2025-01-11
expect   stock WHEEL 0 value 0.00
expect   layer WHEEL 2025-01-10 0 value 0.00
expect   balance material 0.00
expect   balance payables 0.00
undo     po-1     at 2025-01-12
  refused  UNDO_NOTHING
expect   check clean
