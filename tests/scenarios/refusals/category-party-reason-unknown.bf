# Categories, parties and reasons must be known before they are named.
item     WHEEL  each  category SPARES
  refused  CATEGORY_UNKNOWN SPARES
item     WHEEL  each
receive  3 WHEEL  at 2025-01-10  cost 1.00  from ACNE
  refused  PARTY_UNKNOWN ACNE
party    ACME
receive  3 WHEEL  at 2025-01-10  cost 1.00  from ACME
  put      3 WHEEL  at stores              3.00
  debit    material                        3.00
  credit   payables                        3.00
issue    1 WHEEL  reason fun  at 2025-01-11
  refused  REASON_UNKNOWN fun
expect   stock WHEEL 3
