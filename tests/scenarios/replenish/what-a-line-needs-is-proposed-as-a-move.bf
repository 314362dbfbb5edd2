# The line is to have 4 to 10 wheels, fetched by boxes of 3. The supermarket has its own target.
place     market
item      WHEEL  each  fifo  places market,stores
item      BIKE   each  made  fifo
bill      BIKE
  + 2 WHEEL place line
receive   8 WHEEL  at 2025-01-10  cost 10.00  to line
receive   5 WHEEL  cost 10.00  to market
receive   9 WHEEL  cost 10.00  to stores
replenish WHEEL in line min 4 max 10 multiple 3
expect    inbox 0

# 8 - 4 = 4 is not below 4.
complete  2 BIKE   at 2025-01-11
expect    inbox 0

# 4 - 2 = 2 is: up to 10 lack 8, by boxes of 3: 9 = 5 of the market and 4 of the stores. 9 x 10.00.
complete  1 BIKE   at 2025-01-12  key b-2
  pick     2 WHEEL  at line by named
  take     2 WHEEL  from 2025-01-10       20.00
  make     1 BIKE                         20.00
  inbox    below-min WHEEL  at line
  debit    finished                       20.00
  credit   material                       20.00
expect    inbox 1 value 90.00
expect    inbox below-min/WHEEL/line qty 9 value 90.00 since 2025-01-12 days 0
expect    inbox below-min/WHEEL/line fix 1 "move 5 WHEEL from market to line"
expect    inbox below-min/WHEEL/line fix 2 "move 4 WHEEL from stores to line"
expect    inbox below-min/WHEEL/line fix 3 none

# Less still: it is said once. Nothing is left at the line; 10 lack, by boxes 12: 5 + 7.
complete  1 BIKE   at 2025-01-14
  pick     2 WHEEL  at line by named
  take     2 WHEEL  from 2025-01-10       20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   material                       20.00
expect    inbox below-min/WHEEL/line qty 12 since 2025-01-12 days 2
expect    inbox below-min/WHEEL/line fix 2 "move 7 WHEEL from stores to line"

# What is owed there is asked for beside it: 0 - 2 = -2 is available, 12 lack.
complete  1 BIKE   at 2025-01-15
expect    owed WHEEL 2
expect    inbox below-min/WHEEL/line qty 12 value 120.00
move      5 WHEEL from market to line
expect    owed WHEEL 0
# 3 lie there: 7 lack, 9 by boxes, all of which the stores have.
expect    inbox below-min/WHEEL/line qty 9
expect    inbox below-min/WHEEL/line fix 1 "move 9 WHEEL from stores to line"
move      1 WHEEL from stores to line
expect    inbox 0

# The market has none now: 6 lack, and the stores still have 8.
replenish WHEEL in market min 1 max 6 from stores  at 2025-01-16
expect    inbox below-min/WHEEL/market qty 6 value 60.00 since 2025-01-16
expect    inbox below-min/WHEEL/market fix 1 "move 6 WHEEL from stores to market"
expect    inbox below-min/WHEEL/market fix 2 none
expect    check clean
