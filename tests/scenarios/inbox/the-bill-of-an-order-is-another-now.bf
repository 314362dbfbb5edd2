# Four are planned by a bill of two wheels, one is made; then the bill needs three wheels and a bell.
item     WHEEL  each  fifo
item     BELL   each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  20 WHEEL  at 2025-01-10  cost 10.00
receive  20 BELL   cost 2.00
order    MO-7  4 BIKE  at 2025-03-01
order    MO-7  release
order    MO-8  4 BIKE
complete 1 BIKE order MO-7  at 2025-03-04
expect   inbox 0
bill     BIKE  at 2025-03-06  key better
  + 3 WHEEL
  + 1 BELL
# three are still to be made: 3 x (10.00 + 2.00) more. The order that is only planned has no bill.
expect   inbox 1 value 36.00
expect   inbox bill-changed/MO-7 qty 3 value 36.00 since 2025-03-06
expect   inbox bill-changed/MO-7 fix 1 "order MO-7 change bill"
expect   inbox bill-changed/MO-7 fix 2 "accept bill-changed/MO-7"

order    MO-7  change bill  at 2025-03-07  key take-up
expect   inbox 0
undo     take-up
expect   inbox bill-changed/MO-7 qty 3 value 36.00

# The same bill saved again is no other.
undo     better
expect   inbox 0
bill     BIKE  at 2025-03-08
  + 2 WHEEL
expect   inbox 0

# The rate alone: 3 x 1.50 less.
rate     BIKE  conversion 3.50  from 2025-03-12  at 2025-03-09
expect   inbox 0
tick     at 2025-03-12
expect   inbox bill-changed/MO-7 qty 3 value 4.50 since 2025-03-12 days 0

# Accepted it stays with its rate, until there is another one again.
accept   bill-changed/MO-7  at 2025-03-13  key fine
expect   inbox 0
rate     BIKE  conversion 3.00  from 2025-03-14  at 2025-03-14  key rate-3
expect   inbox bill-changed/MO-7 qty 3 value 6.00 since 2025-03-14
undo     rate-3
expect   inbox 0

# What is done goes by no bill.
undo     fine
expect   inbox bill-changed/MO-7 qty 3 value 4.50
finish   MO-7
expect   inbox bill-changed/MO-7 none
expect   check clean
