item     MILK   each  lots  fifo
item     CLOCK  each  serials  fifo
item     OATS   each  fifo
receive  2 MILK   at 2025-01-10  cost 1.00
receive  2 MILK   cost 1.00  lot A  expires 2025-02-01
receive  2 CLOCK  cost 5.00
receive  2 OATS   cost 1.00
identify 1 MILK
  refused  FIELD_MISSING identify says lot or serials
identify 1 OATS lot A
  refused  LOT_UNTRACKED
identify 1 MILK serials A
  refused  LOT_UNTRACKED
identify 1 CLOCK serials C1,C2
  refused  SERIALS_COUNT
identify 2 CLOCK serials C1,C1
  refused  FIELD_TWICE C1
identify 2 CLOCK lot C1 serials C1
  refused  FIELD_TWICE
identify 1 MILK lot A expires 2025-02-02
  refused  LOT_EXPIRY
# Of the four that lie there two have a lot.
identify 3 MILK lot B
  refused  STOCK_SHORT MILK short 1 each
identify 1 MILK lot B in line
  refused  STOCK_SHORT MILK short 1 each
identify 0 MILK lot B
  refused  NUMBER_SIGN
identify 1 TEA lot B
  refused  ITEM_UNKNOWN
identify 1 MILK lot B in attic
  refused  PLACE_UNKNOWN
identify 1 MILK lot A expires 2025-02-01
expect   lot MILK A 3
expect   check clean
