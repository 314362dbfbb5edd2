# The line lacks grips; they come in at the stores, which owe two themselves: so many more come in.
item      GRIP  each  fifo
receive   1 GRIP  at 2025-01-09  cost 2.00
scrap     3 GRIP  at 2025-01-10
replenish GRIP in line min 2 max 5  at 2025-01-11
expect    inbox below-min/GRIP/line qty 5
expect    inbox below-min/GRIP/line fix 1 "receive 7 GRIP cost 2"
receive   7 GRIP  at 2025-01-12  cost 2.00
expect    inbox below-min/GRIP/line fix 1 "move 5 GRIP from stores to line"
move      5 GRIP from stores to line
expect    inbox 0
expect    check clean
