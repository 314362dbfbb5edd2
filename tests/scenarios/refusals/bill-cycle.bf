# A bill that would need its own product, directly or through others, is refused when it is saved.
item     WHEEL  each  fifo
item     HUB    each  made  semi  fifo
item     KIT    each  phantom
bill     HUB
  + 1 HUB
  refused  BILL_CYCLE
bill     KIT
  + 1 HUB
bill     HUB
  + 2 WHEEL
  + 1 KIT
  refused  BILL_CYCLE
bill     HUB
  + 2 WHEEL
receive  2 WHEEL  at 2025-01-10  cost 1.00
complete 1 HUB    at 2025-01-11
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  make     1 HUB                           2.00
expect   stock HUB 1 value 2.00
