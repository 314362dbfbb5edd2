place     rack
item      WHEEL  each  fifo
receive   20 WHEEL at 2025-01-10  cost 10.00
replenish WHEEL in line min 2 max 4  at 2025-01-11  key t-1
replenish WHEEL in line min 3 max 9 from rack  at 2025-01-12  key t-2
expect    inbox below-min/WHEEL/line qty 9 since 2025-01-12
expect    inbox below-min/WHEEL/line fix 1 "receive 9 WHEEL cost 10 to rack"

# The newest that stands counts, in whatever order they are undone.
undo      t-2  key u-2
expect    inbox below-min/WHEEL/line qty 4 since 2025-01-11
expect    inbox below-min/WHEEL/line fix 1 "move 4 WHEEL from stores to line"
undo      u-2  at 2025-01-13
expect    inbox below-min/WHEEL/line qty 9 since 2025-01-13
undo      t-1
expect    inbox below-min/WHEEL/line qty 9

# It is taken away, and that is undone.
replenish WHEEL in line none  at 2025-01-14  key t-3
expect    inbox 0
undo      t-3
expect    inbox below-min/WHEEL/line qty 9

# Places and item rest on it.
place     dock  key p-1
replenish WHEEL in dock min 1 max 2  key t-4
undo      p-1
  refused  UNDO_REFUSED p-1: event 12 rests on it
undo      t-4  key u-4
undo      p-1
undo      u-4
  refused  PLACE_UNKNOWN dock
expect    inbox 1
expect    check clean
