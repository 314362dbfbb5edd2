# Two are asked for, three are made: the third costs 2 x 10.00 as bikes now stand.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  20 WHEEL  at 2025-01-10  cost 10.00
order    MO-7  2 BIKE
order    MO-7  release
complete 2 BIKE order MO-7  at 2025-03-04
expect   inbox 0
complete 1 BIKE order MO-7  at 2025-03-05  key run-2
expect   inbox 1 value 20.00
expect   inbox over-completion/MO-7 qty 1 value 20.00 since 2025-03-05
expect   inbox over-completion/MO-7 fix 1 "order MO-7 change 3"
expect   inbox over-completion/MO-7 fix 2 "accept over-completion/MO-7"
expect   inbox over-completion/MO-7 fix 3 "undo run-2 1"

# The report is taken back, and done again.
undo     run-2  at 2025-03-06  key u-1
expect   inbox 0
undo     u-1
expect   inbox over-completion/MO-7 qty 1 since 2025-03-05 days 1

# The order is changed to what was made; undone it comes again.
order    MO-7  change 3  key more
expect   inbox 0
undo     more
expect   inbox over-completion/MO-7 qty 1

# Someone says it is fine: as much as there is, and no more.
accept   over-completion/MO-7  at 2025-03-07  key fine
expect   inbox 0
complete 1 BIKE order MO-7  at 2025-03-08  key run-3
expect   inbox over-completion/MO-7 qty 2 value 40.00 since 2025-03-05 days 3
undo     run-3
expect   inbox 0

# What was accepted is not accepted any more, and is again.
undo     fine  key u-2
expect   inbox over-completion/MO-7 qty 1
undo     u-2
expect   inbox 0
undo     fine
expect   inbox over-completion/MO-7 qty 1

# Of an order that is finished the quantity is not changed.
finish   MO-7
expect   inbox over-completion/MO-7 fix 1 "accept over-completion/MO-7"
expect   check clean
