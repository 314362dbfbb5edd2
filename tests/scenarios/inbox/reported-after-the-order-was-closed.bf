# One bike, one of them scrapped, is reported of a finished order: 2 x 20.00 went into it.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  20 WHEEL  at 2025-01-10  cost 10.00
order    MO-7  4 BIKE tolerance 50%
order    MO-7  release
complete 2 BIKE order MO-7  at 2025-03-04
finish   MO-7  key done
expect   inbox 0
complete 1 BIKE scrapped 1 order MO-7  at 2025-03-06  key run-2
expect   inbox order-closed/MO-7 qty 2 value 40.00 since 2025-03-06
expect   inbox order-closed/MO-7 fix 1 "order MO-7 reopen"
expect   inbox order-closed/MO-7 fix 2 "accept order-closed/MO-7"
expect   inbox order-closed/MO-7 fix 3 "undo run-2"

# Opened again it is a report like any other; and finished on purpose after it, it is done.
order    MO-7  reopen  key open
expect   inbox 0
undo     open
expect   inbox order-closed/MO-7 qty 2
undo     run-2  key u-1
expect   inbox 0
undo     u-1
expect   inbox order-closed/MO-7 qty 2
order    MO-7  reopen
finish   MO-7  at 2025-03-07
expect   inbox order-closed/MO-7 none

# What comes then is seen anew, and what is accepted is not: but the next is.
complete 1 BIKE order MO-7  at 2025-03-08
expect   inbox order-closed/MO-7 qty 1 value 20.00 since 2025-03-08
accept   order-closed/MO-7  key fine
expect   inbox order-closed/MO-7 none
complete 1 BIKE order MO-7  at 2025-03-09
expect   inbox order-closed/MO-7 qty 1 value 20.00 since 2025-03-09
undo     fine
expect   inbox order-closed/MO-7 qty 2 value 40.00 since 2025-03-08
expect   check clean
