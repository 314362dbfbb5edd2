# Two bikes take four wheels of three: one is owed. It stands in the inbox from the day of the
# completion, at what `owed` holds of it, and goes when wheels come.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  3 WHEEL  at 2025-01-10  cost 10.00  key po-1
expect   inbox 0 value 0.00

complete 2 BIKE   at 2025-03-04  key run-1
expect   inbox 1 value 10.00
expect   inbox short/WHEEL/stores qty 1 value 10.00 since 2025-03-04 days 0
expect   inbox short/WHEEL/stores fix "receive 1 WHEEL cost 10"

# Three days on another bike: three wheels are owed, 30.00, and the oldest for three days.
complete 1 BIKE   at 2025-03-07  key run-2
expect   inbox short/WHEEL/stores qty 3 value 30.00 since 2025-03-04 days 3

# Two wheels come: the oldest are settled, and what is left is of today.
receive  2 WHEEL  cost 11.00  key po-2
expect   inbox short/WHEEL/stores qty 1 value 10.00 since 2025-03-07 days 0

# The price of the last wheels is now 11.00; the last one comes.
expect   inbox short/WHEEL/stores fix 1 "receive 1 WHEEL cost 11"
receive  1 WHEEL cost 11  key po-3
expect   inbox 0

# The receipt is taken back, and done again.
undo     po-3  key u-1
expect   inbox short/WHEEL/stores qty 1 value 10.00 since 2025-03-07
undo     u-1
expect   inbox short/WHEEL/stores none

# The use is taken back: what it was owed for is gone with it.
undo     po-3
expect   inbox 1 value 10.00
undo     run-2
expect   inbox 0
expect   check clean
