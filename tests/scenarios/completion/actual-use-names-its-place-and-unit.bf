# Actual use may name a place and another unit of the part; its place wins over the place list.
item     SCREW  each  fifo
unit     SCREW  box 100
item     DOOR   each  made  fifo
bill     DOOR
  + 30 SCREW
receive  5 box SCREW  to stores  at 2025-05-01  cost 2.00
receive  2 box SCREW  to line    at 2025-05-01  cost 2.00

# 1 box is 100 screws: 100 x 2.00 / 100 = 2.00
complete 3 DOOR  at 2025-05-02
  + 1 box SCREW place line
  pick     100 SCREW at line by named
  take     100 SCREW from 2025-05-01       2.00
  make     3 DOOR                          2.00
  debit    finished                        2.00
  credit   material                        2.00
expect   stock SCREW 100 in line
expect   stock SCREW 500 in stores
