# A verb that nobody knows is refused by its name.
item     WHEEL  each  fifo
recieve  10 WHEEL  at 2025-01-10  cost 1.00
  refused  VERB_UNKNOWN
Receive  10 WHEEL  at 2025-01-10  cost 1.00
  refused  VERB_UNKNOWN
receive  10 WHEEL  at 2025-01-10  cost 1.00
  put      10 WHEEL at stores             10.00
  debit    material                       10.00
  credit   payables                       10.00
expect   stock WHEEL 10
