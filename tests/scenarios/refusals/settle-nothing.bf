# Where nothing is owed there is nothing to settle.
item     WHEEL  each  fifo
reason   gift
receive  2 WHEEL  at 2025-01-10  cost 1.00
  put      2 WHEEL  at stores              2.00
  debit    material                        2.00
  credit   payables                        2.00
settle   1 WHEEL  reason gift  at 2025-01-11
  refused  SETTLE_NOTHING
expect   stock WHEEL 2 value 2.00
