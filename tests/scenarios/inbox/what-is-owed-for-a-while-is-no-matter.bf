# With `inbox-owed-days 3` what is owed is seen on the third day after, not before.
setting  inbox-owed-days 3  key days
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 1 WHEEL
receive  1 WHEEL  at 2025-03-01  cost 10.00
complete 2 BIKE   at 2025-03-04
expect   inbox 0
tick              at 2025-03-06
expect   inbox 0
tick              at 2025-03-07
expect   inbox short/WHEEL/stores qty 1 value 10.00 days 3

# The setting is undone: then it is the next day again, from the first.
undo     days
complete 1 BIKE   at 2025-03-08
expect   inbox short/WHEEL/stores qty 2 value 20.00 since 2025-03-04 days 4
setting  inbox-owed-days 5
expect   inbox 0
setting  inbox-owed-days 4
expect   inbox 1

setting  inbox-owed-days soon
  refused  VALUE_UNKNOWN inbox-owed-days is a number of days
setting  inbox-owed-days -1
  refused  VALUE_UNKNOWN
setting  inbox-owed-days 1.5
  refused  VALUE_UNKNOWN
setting  inbox-owed-days 36526
  refused  VALUE_UNKNOWN
expect   inbox 1
