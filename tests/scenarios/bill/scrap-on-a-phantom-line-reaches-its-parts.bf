# Scrap stands on the line, before the phantom dissolves: 2 kits and 10 % are 2.2 kits of parts.
item     SCREW  each  fifo
item     KIT    each  phantom
item     CHAIR  each  made  fifo
bill     KIT
  + 10 SCREW
bill     CHAIR
  + 2 KIT scrap 10%
receive  1000 SCREW  at 2025-07-01  cost 0.01

# 5 x 2 x 1.1 x 10 = 110; 110 x 0.01 = 1.10
complete 5 CHAIR  at 2025-07-02
  pick     110 SCREW at stores by first-in
  take     110 SCREW from 2025-07-01       1.10
  make     5 CHAIR                         1.10
  debit    finished                        1.10
  credit   material                        1.10
expect   stock SCREW 890 value 8.90
