# Four of lot A expire after the 20th, ten of lot B do not. Both lie at the line, and at the stores.
item      MILK   each  lots  fefo
receive   4 MILK   at 2025-01-10  cost 1.00  to line  lot A  expires 2025-01-20
receive   2 MILK   cost 1.00  to line  lot B
receive   3 MILK   cost 1.00  lot A
receive   9 MILK   cost 1.00  lot B
replenish MILK in line min 5 max 8
tick      at 2025-01-20
expect    inbox 0

# From the 21st on only the 2 of B count: 6 lack. A move of any would take A first: it names B.
tick      at 2025-01-23
expect    inbox below-min/MILK/line qty 6 value 6.00 since 2025-01-21 days 2
expect    inbox below-min/MILK/line fix 1 "move 6 MILK from stores to line lot B"
expect    inbox below-min/MILK/line fix 2 none
move      6 MILK from stores to line  lot B
expect    lot MILK B 8 in line
expect    inbox 0
expect    check clean
