# The order of checks is shape, references, state: a name that nothing knows is told first, that of the
# event's own line before those of its parts, and before what the item is.
item     BOLT  each
item     BIKE  each  made
rework   1 BIKE  reason WORN
  + 1 BULT
  refused REASON_UNKNOWN WORN
rework   1 BIKE
  + 1 BULT
  refused ITEM_UNKNOWN BULT
rework   1 BOLT  to loft
  refused PLACE_UNKNOWN loft
unbuild  1 BOLT  reason WORN
  refused REASON_UNKNOWN WORN
complete 1 BOLT  to loft
  + 1 BULT
  refused PLACE_UNKNOWN loft
complete 1.5 BOLT  scrapped 1 reason WORN
  refused REASON_UNKNOWN WORN
complete 1.5 BOLT
  refused ITEM_KIND BOLT is not made
