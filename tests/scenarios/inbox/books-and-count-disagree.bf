# 100 wheels by the books. A count of 95 is within the band of 5%, one of 94 would not be.
item     WHEEL  each  fifo
receive  100 WHEEL  at 2025-01-10  cost 10.00
count    95 WHEEL   at 2025-02-01  key c-1
expect   inbox 0

# 95 by the books, 90 there: 5 of 95 are more than 5%. 5 x 10.00.
count    90 WHEEL   at 2025-03-01  key c-2
expect   inbox count-difference/c-2 qty 5 value 50.00 since 2025-03-01
expect   inbox count-difference/c-2 fix 1 "accept count-difference/c-2"
expect   inbox count-difference/c-2 fix 2 "undo c-2"

# The next count says something newer, also where nothing differs; undone it says nothing.
count    90 WHEEL   at 2025-03-02  key c-3
expect   inbox 0
count    80 WHEEL   at 2025-03-03  key c-4
expect   inbox 1 value 100.00
expect   inbox count-difference/c-4 qty 10 value 100.00
undo     c-4  key u-1
expect   inbox 0
undo     u-1
expect   inbox count-difference/c-4 qty 10 value 100.00
undo     u-1
  refused  UNDO_NOTHING

# A gain: 8 x 10.00. Part of it is taken back: 2 of 80 are within the band.
count    88 WHEEL   at 2025-03-04  key c-5
expect   inbox count-difference/c-5 qty 8 value 80.00
undo     c-5 6
expect   inbox 0
setting  inbox-count-band 2.4%
expect   inbox count-difference/c-5 qty 2 value 20.00
setting  inbox-count-band 2.5%
expect   inbox 0
setting  inbox-count-band 0%
expect   inbox count-difference/c-5 qty 2 value 20.00
accept   count-difference/c-5  key fine
expect   inbox 0
undo     fine
expect   inbox 1

# In boxes, and at another place: nothing was said to lie there.
unit     WHEEL box 12
count    1 box WHEEL in line  at 2025-03-05  key c-6
expect   inbox 2 value 140.00
expect   inbox count-difference/c-6 qty 12 value 120.00

setting  inbox-count-band 5
  refused  VALUE_UNKNOWN inbox-count-band is a share of at most 1000%, like 2.5%
setting  inbox-count-band 1000.1%
  refused  VALUE_UNKNOWN
setting  inbox-count-band %
  refused  VALUE_UNKNOWN
expect   check clean
