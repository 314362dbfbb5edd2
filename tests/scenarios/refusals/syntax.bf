# A line that is no sentence is refused: an open quote, a number without its item.
item     WHEEL  each  fifo
receive  10 WHEEL  at 2025-01-10  cost 1.00
  put      10 WHEEL at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
receive  10 WHEEL  at 2025-01-11  cost 1.00  note "open
  refused  SYNTAX
expect   stock WHEEL 10 value 10.00
