# Screws wait for the period, grease for its container, wheels for the sale. Nothing is too old until a setting says so.
item     SCREW   each  fifo  issue period
item     GREASE  g     fifo  issue emptied
item     WHEEL   each  fifo  issue sale
item     BIKE    each  made  fifo
bill     BIKE
  + 4 SCREW
  + 10 GREASE
  + 2 WHEEL
receive  100 SCREW   at 2025-01-02  cost 0.10
receive  500 GREASE  at 2025-01-02  cost 0.02
complete 3 BIKE      at 2025-01-03  key c-1
complete 2 BIKE      at 2025-01-06  key c-2
expect   inbox 0 value 0.00

# Longer than 3 days: on the 6th what is of the 3rd is due for 3, and that is not longer.
setting  due-days 3  at 2025-01-06
expect   inbox 0 value 0.00

# On the 8th it is: 3 x 4 screws at 0.10, 30 g at 0.02, 6 wheels that nobody has priced at nothing. What is of the 6th is not yet.
expense  1.00  at 2025-01-08
expect   inbox due-old/SCREW/stores   qty 12 value 1.20 since 2025-01-03 days 5 fix "flush SCREW method period"
expect   inbox due-old/GREASE/stores  qty 30 value 0.60 since 2025-01-03 days 5 fix "empty 30 GREASE in stores" fix 2 "flush GREASE method emptied"
expect   inbox due-old/WHEEL/stores   qty 6  value none since 2025-01-03 days 5 fix "flush WHEEL method sale"
expect   inbox 3 value 1.80

# What its event issues is not there any more; of the screws the younger ones go with them.
empty    30 GREASE in stores  at 2025-01-08
expect   inbox due-old/GREASE/stores none
flush    SCREW method period  at 2025-01-08  key f-1
expect   inbox due-old/SCREW/stores none
expect   due SCREW 0

# Undone it is due as long as before.
undo f-1  at 2025-01-09
expect   inbox due-old/SCREW/stores  qty 12 value 1.20 since 2025-01-03 days 6
tick      at 2025-01-09
expect   inbox due-old/SCREW/stores none

# On the 10th the grease of the 6th is too old. By two methods at one place only `flush` of the item helps.
item     GREASE  g  issue manual  at 2025-01-09
complete 1 BIKE  at 2025-01-09
expense  1.00  at 2025-01-14
expect   inbox due-old/GREASE/stores  qty 30 value 0.60 since 2025-01-06 days 8 fix "flush GREASE"
setting  due-days 0  at 2025-01-14
expect   inbox due-old/GREASE/stores none
expect   check clean
