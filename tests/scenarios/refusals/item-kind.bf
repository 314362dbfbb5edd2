# Bought items are not completed, phantoms neither completed nor kept in stock, and only what is made
# has a bill.
item     WHEEL  each  fifo
item     KIT    each  phantom
bill     KIT
  + 2 WHEEL
bill     WHEEL
  + 1 KIT
  refused  ITEM_KIND
complete 1 WHEEL  at 2025-01-10
  refused  ITEM_KIND
complete 1 KIT    at 2025-01-10
  refused  ITEM_KIND
receive  1 KIT    at 2025-01-10  cost 1.00
  refused  ITEM_KIND
receive  2 WHEEL  at 2025-01-10  cost 1.00
  put      2 WHEEL  at stores              2.00
  debit    material                        2.00
  credit   payables                        2.00
expect   stock WHEEL 2
