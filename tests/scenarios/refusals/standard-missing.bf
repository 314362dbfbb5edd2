# An item kept at standard needs a standard before it moves.
item     WHEEL  each  standard
receive  2 WHEEL  at 2025-01-10  cost 1.00
  refused  STANDARD_MISSING
standard WHEEL  material 1.00  from 2025-01-01
receive  2 WHEEL  at 2025-01-10  cost 1.00
  put      2 WHEEL  at stores              2.00
  debit    material                        2.00
  credit   payables                        2.00
expect   stock WHEEL 2 value 2.00
