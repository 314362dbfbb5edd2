# A quantity has six decimals at most, a sum of money those of the book; zeros beyond do no harm.
item     WHEEL  each  fifo
receive  1.0000001 WHEEL  at 2025-01-10  cost 1.00
  refused  NUMBER_DECIMALS
receive  1 WHEEL  at 2025-01-10  total 10.005
  refused  NUMBER_DECIMALS
expense  10.005   at 2025-01-10
  refused  NUMBER_DECIMALS
receive  1.0000000 WHEEL  at 2025-01-10  total 10.000
  put      1 WHEEL  at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
expect   stock WHEEL 1 value 10.00
