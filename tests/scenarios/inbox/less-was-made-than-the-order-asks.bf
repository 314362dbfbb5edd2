# Twenty are asked for, ten percent either way: 18 are enough, 17 are not. 3 x (2 x 10.00).
item     WHEEL  each  fifo
item     BIKE   each  made  fifo  tolerance 10%
bill     BIKE
  + 2 WHEEL
receive  100 WHEEL  at 2025-01-10  cost 10.00
order    MO-7  20 BIKE
order    MO-7  release
complete 17 BIKE order MO-7  at 2025-03-04  key run-1
expect   inbox 0
finish   MO-7  at 2025-03-05  key done
expect   inbox under-completion/MO-7 qty 3 value 60.00 since 2025-03-05 days 0
expect   inbox under-completion/MO-7 fix 1 "order MO-7 reopen"
expect   inbox under-completion/MO-7 fix 2 "accept under-completion/MO-7"
undo     done  at 2025-03-06  key u-1
expect   inbox 0
undo     u-1
expect   inbox under-completion/MO-7 qty 3 since 2025-03-05 days 1

# Within the tolerance of the item, and of the order where it says one.
item     BIKE each tolerance 15%  key wider
expect   inbox 0
undo     wider
expect   inbox 1
accept   under-completion/MO-7  key fine
expect   inbox 0
undo     run-1 1
expect   inbox under-completion/MO-7 qty 4 value 80.00
undo     fine
order    MO-7  reopen
order    MO-7  change tolerance 20%
finish   MO-7
expect   inbox 0

# Above it is likewise: 23 of 20 are more than 10%, and no more than 20%.
order    MO-8  20 BIKE
order    MO-8  release
complete 22 BIKE order MO-8
expect   inbox 0
complete 1 BIKE order MO-8
expect   inbox over-completion/MO-8 qty 3 value 60.00
order    MO-8  change tolerance 20%
expect   inbox 0
expect   check clean
