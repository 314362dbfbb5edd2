# Two thirds lie at the source: the move of these comes first, then a receipt at the source.
item      WHEEL  each  fifo
receive   4 WHEEL  at 2025-01-10  cost 10.00
replenish WHEEL in line min 3 max 6  key t-1
expect    inbox below-min/WHEEL/line qty 6 value 60.00 since 2025-01-10
expect    inbox below-min/WHEEL/line fix 1 "move 4 WHEEL from stores to line"
expect    inbox below-min/WHEEL/line fix 2 "receive 2 WHEEL cost 10"

# Held goods are not available, at the source or at the line.
hold      1 WHEEL  at 2025-01-11
expect    inbox below-min/WHEEL/line fix 1 "move 3 WHEEL from stores to line"
expect    inbox below-min/WHEEL/line fix 2 "receive 3 WHEEL cost 10"
move      3 WHEEL from stores to line
expect    inbox 0
hold      1 WHEEL in line  key h-1
  pick     1 WHEEL  at line by named
  put      1 WHEEL  at line held
  inbox    below-min WHEEL  at line
# 2 are free at the line: 4 lack, and the one at the stores is held.
expect    inbox below-min/WHEEL/line qty 4 since 2025-01-11
expect    inbox below-min/WHEEL/line fix 1 "receive 4 WHEEL cost 10"
undo      h-1
expect    inbox 0

# A made item without any price: made at its home, and nobody can say what it is worth.
item      CAP    each  made  fifo
item      RING   each
bill      CAP
  + 1 RING
replenish CAP in line min 0.5 max 2  at 2025-01-12
expect    inbox below-min/CAP/line qty 2 value none
expect    inbox below-min/CAP/line fix 1 "complete 2 CAP"

# A target at the item's only place is one for buying: there is nothing to move from.
replenish RING in stores min 5 max 20 multiple 8  at 2025-01-12
expect    inbox below-min/RING/stores qty 24
expect    inbox below-min/RING/stores fix 1 "receive 24 RING"
expect    check clean
