# An item of which a bill stands stays made or a phantom, whichever way it would become another.
item     BOLT   each  fifo
item     BIKE   each  key kind-0
item     BIKE   each  made  key kind-1
bill     BIKE  key bill-1
  + 2 BOLT
item     BIKE   each  bought
  refused  ITEM_KIND BIKE is not made
item     BIKE   each  resource
  refused  ITEM_KIND
item     BIKE   each  phantom  key kind-2
undo     kind-2
# Without what made it so it would be bought again.
undo     kind-1
  refused  ITEM_KIND
# The bill goes first; then it does not come back to a bought item.
undo     bill-1  key back-1
undo     kind-1  key back-2
undo     back-1
  refused  ITEM_KIND
undo     back-2
undo     back-1
complete 1 BIKE  at 2025-01-10
  owe      2 BOLT  at 0.00 none            0.00
  inbox    cost-missing BOLT
  make     1 BIKE                          0.00
