# The order of checks is shape, references, state: a name that nothing knows is told before what the
# order's state forbids.
item BIKE each made at 2025-01-02
order MO-1 5 BIKE
order MO-1 cancel
order MO-1 change 4 BIKO
  refused ITEM_UNKNOWN BIKO
order MO-1 change to loft
  refused PLACE_UNKNOWN loft
order MO-1 change 4 BIKE
  refused ORDER_STATE MO-1 is cancelled
complete 1 BIKE order MO-9
  + 2 WHEEL
  refused ORDER_UNKNOWN MO-9
