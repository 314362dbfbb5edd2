# All or nothing: one bill on which the new part would lead back to its item refuses it for all.
item     OLD    each  fifo
item     FRAME  each  made  semi  fifo
item     BIKE   each  made  fifo
item     CART   each  made  fifo
receive  99 OLD  at 2025-01-10  cost 1.00
bill     FRAME
  + 1 OLD
bill     BIKE
  + 1 FRAME
bill     CART
  + 2 OLD
replace  OLD with BIKE
  refused  BILL_CYCLE FRAME > BIKE > FRAME
# CART alone is good.
replace  OLD with BIKE in CART
  version  CART 2  for 1 from 2025-01-10
expect   version CART 2 released
complete 1 FRAME  key c-1
expect   cost c-1 1.00
expect   bill c-1 1
