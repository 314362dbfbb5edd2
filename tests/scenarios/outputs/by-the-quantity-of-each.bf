# A log of 60.00 gives 3 boards of oak, and besides 2 of pine-quality and 1 of firewood, all in
# pieces: each bears its part of all that was made, scrapped and lost boards too.
item     LOG    each  fifo
item     SECOND each  made fifo
item     FIRE   each  made fifo
item     BOARD  each  made fifo
bill     BOARD  makes 3
  + 1 LOG
  + 2 SECOND output by-quantity
  + 1 FIRE   output by-quantity
receive  10 LOG    at 2026-03-02  cost 60.00

# One log: 3 + 2 + 1 = 6 pieces, 10.00 each.
complete 3 BOARD  at 2026-03-03
  pick     1 LOG     at stores by first-in
  take     1 LOG     from 2026-03-02  60.00
  make     3 BOARD                    30.00
  make     2 SECOND                   20.00
  make     1 FIRE                     10.00
  debit    finished                   60.00
  credit   material                   60.00

# Another log, of which it is said how it was cut: 4 seconds, no firewood. 3 + 4 = 7 pieces; the
# seconds had 60 of joint cost before: round(120 x 4/7) - round(60 x 4/7) = 68.57 - 34.29 = 34.28.
complete 2 BOARD  scrapped 1  at 2026-03-04
  + 4 SECOND output
  + 0 FIRE output
  pick     1 LOG     at stores by first-in
  take     1 LOG     from 2026-03-02  60.00
  make     2 BOARD                    17.15
  scrapped 1 BOARD                     8.57
  make     4 SECOND                   34.28
  debit    finished                   51.43
  debit    scrap                       8.57
  credit   material                   60.00
expect   stock FIRE 1 value 10.00
expect   stock SECOND 6 value 54.28
expect   check clean
