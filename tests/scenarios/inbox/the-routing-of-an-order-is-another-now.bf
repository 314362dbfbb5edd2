# Ten are planned at a conversion of 5.00 at the first operation; four have passed it, none is made.
item     PART   each  fifo
item     FRAME  each  made  fifo
routing  FRAME
  + 10 CUT pay-point conversion 5.00
bill     FRAME
  + 2 PART operation 10
receive  100 PART  at 2025-01-10  cost 1.00
order    MO-7  10 FRAME  at 2025-03-01
order    MO-7  release
operation 10 4 FRAME order MO-7  at 2025-03-04
expect   inbox 0

# Dearer by 4.00: ten are still to be made, of which four have passed it already.
routing  FRAME  at 2025-03-06  key dear
  + 10 CUT pay-point conversion 9.00
expect   inbox bill-changed/MO-7 qty 10 value 24.00 since 2025-03-06
expect   inbox bill-changed/MO-7 fix 1 "order MO-7 change bill"
undo     dear
expect   inbox 0

# The same routing again is no other; one operation more, without a pay point, is: 10 x 0.50.
routing  FRAME  at 2025-03-07
  + 10 CUT pay-point conversion 5.00
expect   inbox 0
routing  FRAME  at 2025-03-08
  + 10 CUT pay-point conversion 5.00
  + 20 WASH conversion 0.50
expect   inbox bill-changed/MO-7 qty 10 value 5.00 since 2025-03-08
order    MO-7  change bill  at 2025-03-09
expect   inbox 0

# A part that is needed at another operation is another bill. By the old one six have still to take it, by this one all
# ten: 8 x 1.00 for those that have it already.
bill     FRAME  at 2025-03-10
  + 2 PART operation 20
expect   inbox bill-changed/MO-7 qty 10 value 8.00 since 2025-03-10
order    MO-7  change bill  at 2025-03-11
stage    order MO-7
  pick     20 PART  at stores by first-in
  put      20 PART  at line for MO-7
expect   inbox 0
expect   check clean
