# 6 screws wait for their period; from now on bikes take them at once.
item     SCREW  each  fifo  issue period
item     BIKE   each  made  fifo
item     LABOUR h  resource
bill     BIKE
  + 3 SCREW
receive  99 SCREW  at 2025-01-10  cost 0.10
complete 2 BIKE   at 2025-01-11
expect   inbox 0
item     SCREW  each  issue completion  at 2025-01-12  key i-1
expect   inbox due-open/SCREW/stores qty 6 value 0.60 since 2025-01-11 days 1
expect   inbox due-open/SCREW/stores fix 1 "flush SCREW method period"
accept   due-open/SCREW/stores
  refused  VALUE_UNKNOWN due-open is put right, not accepted
undo     i-1
expect   inbox 0

# The bill itself may say so. What is due of the item by the new method is right.
bill     BIKE  key b-2
  + 3 SCREW issue emptied
expect   inbox due-open/SCREW/stores qty 6
complete 1 BIKE
expect   due SCREW 9
expect   inbox due-open/SCREW/stores qty 6
expect   inbox due-open/SCREW/stores fix 1 "flush SCREW"
# A bill that takes none of it: what the item says counts, which is its period still.
bill     BIKE
  + 1 LABOUR
expect   inbox due-open/SCREW/stores qty 3
flush    SCREW method period
flush    SCREW method emptied
expect   inbox 0
expect   check clean
