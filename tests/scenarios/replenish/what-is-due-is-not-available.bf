# 10 screws lie at the line, of which 8 wait for the container that is found empty.
item      SCREW  each  fifo  issue emptied
item      BIKE   each  made  fifo
bill      BIKE
  + 4 SCREW place line
receive   10 SCREW  at 2025-01-10  cost 0.10  to line
receive   99 SCREW  cost 0.10
replenish SCREW in line min 5 max 20
complete  1 BIKE    at 2025-01-11
expect    inbox 0

# 10 - 8 = 2 are available, 18 lack; 18 x 0.10.
complete  1 BIKE    at 2025-01-12
  due      4 SCREW  until emptied  at line        0.40
  make     1 BIKE                                 0.40
  inbox    below-min SCREW  at line
  debit    finished                               0.40
  credit   due                                    0.40
expect    inbox below-min/SCREW/line qty 18 value 1.80 since 2025-01-12
expect    inbox below-min/SCREW/line fix 1 "move 18 SCREW from stores to line"
# Emptied: 2 lie there and nothing is due. It is no less than it was.
empty     SCREW in line  at 2025-01-13
expect    stock SCREW 2 in line
expect    inbox below-min/SCREW/line qty 18 since 2025-01-12
expect    check clean
