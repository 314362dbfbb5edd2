# A standard of an item that is not kept at standard is only a provisional price.
item     WHEEL  each  fifo
reason   test
receive  2 WHEEL  at 2025-01-10  cost 10.00
standard WHEEL  material 12.00  from 2025-02-01  at 2025-02-01
expect   stock WHEEL 2 value 20.00
expect   balance revaluation 0.00
# 2 at the layer's 10.00, 1 owed at the standard of 12.00: 20.00 + 12.00 = 32.00
issue    3 WHEEL  reason test  at 2025-02-02
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  owe      1 WHEEL  at 12.00 standard     12.00
  debit    expense:test                   32.00
  credit   material                       20.00
  credit   owed                           12.00
expect   check clean
