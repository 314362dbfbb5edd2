# Two orders take grips by hand. The one is finished, the other cancelled, before anybody has issued
# what is due: both events say so, and the inbox keeps it until it is issued.
item     GRIP  each  fifo
item     TAPE  m     fifo
item     BIKE  each  made  fifo
bill     BIKE
  + 2 GRIP  issue manual
  + 1 GRIP  place line  issue manual
  + 3 TAPE  issue period
receive  90 GRIP  at 2025-03-01  cost 2.00
receive  90 GRIP  cost 2.00  to line
receive  90 TAPE  cost 0.50
order    MO-1  2 BIKE
order    MO-2  5 BIKE
complete 2 BIKE  order MO-1  at 2025-03-02
complete 3 BIKE  order MO-2  at 2025-03-03
expect   due GRIP 15
expect   inbox 0

# 2 x 2 at the stores and 2 x 1 at the line; tape waits for its period, which comes by itself.
finish   MO-1  at 2025-03-04  key done
  inbox    due-open GRIP  at stores
  inbox    due-open GRIP  at line
expect   inbox due-open/GRIP/stores qty 4 value 8.00 since 2025-03-02 days 2
expect   inbox due-open/GRIP/line qty 2 value 4.00 since 2025-03-02
expect   inbox due-open/GRIP/line fix 1 "flush GRIP method manual"
expect   inbox due-open/TAPE/stores none

# Reopened, somebody works on it and will issue it; the undo of that says nothing, and asks again.
order    MO-1 reopen  key again
expect   inbox 0
undo     again
expect   inbox due-open/GRIP/stores qty 4
undo     done
expect   inbox 0
finish   MO-1  key done-2
  inbox    due-open GRIP  at stores
  inbox    due-open GRIP  at line

# The other is cancelled: 3 x 2 more at the stores, 3 more at the line.
order    MO-2 cancel  at 2025-03-05
  inbox    due-open GRIP  at stores
  inbox    due-open GRIP  at line
expect   inbox due-open/GRIP/stores qty 10 value 20.00 since 2025-03-02 days 3
expect   inbox due-open/GRIP/line qty 5 value 10.00

# Issued for the one, the other's is left; flushed, nothing.
issue    6 GRIP order MO-1
expect   inbox due-open/GRIP/stores qty 6 value 12.00 since 2025-03-03
expect   inbox due-open/GRIP/line qty 3 value 6.00
flush    GRIP method manual
expect   inbox 0
expect   due GRIP 0

# Nothing is left to say of an order of which all was issued.
order    MO-3  1 BIKE
complete 1 BIKE  order MO-3
issue    3 GRIP order MO-3
finish   MO-3
expect   inbox 0
expect   check clean
