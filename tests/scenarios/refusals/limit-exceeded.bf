# An item may be taken from eight places at most.
place    loft
place    yard
item     WHEEL  each  places stores,line,finished,shelf,vendor,transit,scrap,loft,yard
  refused  LIMIT_EXCEEDED
item     WHEEL  each  places loft,stores,line,finished,shelf,vendor,transit,scrap
receive  3 WHEEL  at 2025-01-10  cost 1.00
  put      3 WHEEL  at loft                3.00
  debit    material                        3.00
  credit   payables                        3.00
expect   stock WHEEL 3 in loft
