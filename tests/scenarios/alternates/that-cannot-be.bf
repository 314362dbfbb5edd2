# What an alternate cannot be, and what its line cannot say.
item     WHEEL  each  fifo
item     RIM    each  fifo
item     SET    each  phantom
item     LABOUR h     resource
item     BIKE   each  made  fifo
bill     BIKE   at 2025-01-10
  + 2 WHEEL
  + 1 RIM for HUB
  refused ITEM_UNKNOWN HUB
bill     BIKE
  + 2 WHEEL
  + 1 HUB for WHEEL
  refused ITEM_UNKNOWN HUB
bill     BIKE
  + 2 WHEEL
  + 1 WHEEL for WHEEL
  refused BILL_ALTERNATE WHEEL for itself
bill     BIKE
  + 2 WHEEL
  + 1 WHEEL for RIM
  refused BILL_ALTERNATE RIM is not on the bill
bill     BIKE
  + 2 WHEEL
  + 1 SET for WHEEL
  refused BILL_ALTERNATE SET is not stock
bill     BIKE
  + 2 LABOUR
  + 1 RIM for LABOUR
  refused BILL_ALTERNATE LABOUR is not stock
bill     BIKE
  + 2 WHEEL
  + 1 BIKE for WHEEL
  refused BILL_CYCLE BIKE > BIKE
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL from 2025-03-02 to 2025-03-01
  refused DATE_BAD RIM ends before it begins
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL place attic
  refused PLACE_UNKNOWN attic
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL fixed
  refused FIELD_TWICE for and fixed exclude each other
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL scrap 5%
  refused FIELD_TWICE for and scrap exclude each other
bill     BIKE
  + 2 WHEEL
  + 1 RIM order 2
  refused FIELD_MISSING
bill     BIKE
  + 2 WHEEL
  + 1 RIM scope whole
  refused FIELD_MISSING
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL scope half
  refused VALUE_UNKNOWN
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL for WHEEL
  refused FIELD_TWICE
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL
complete 1 BIKE
  + 1 RIM for HUB
  refused ITEM_UNKNOWN HUB
complete 1 BIKE
  + 1 SET for WHEEL
  refused ITEM_KIND SET is not stock
complete 1 BIKE
  + 1 RIM scope whole for WHEEL
  refused FIELD_UNKNOWN

# The same two twice, on days that meet; on others each has its own.
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL order 1 to 2026-03-31
  + 2 RIM for WHEEL order 2 scope whole from 2026-03-31
  refused BILL_ALTERNATE RIM for WHEEL is given twice
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL to 2026-03-31
  + 2 RIM for WHEEL from 2026-04-01
