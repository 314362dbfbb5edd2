# What is owed before it was ever made goes by the roll-up: what the bills make besides takes its part
# off at each level, as in a completion of so much.
item     LOG    m     fifo
item     CHIPS  kg    fifo
item     BARK   kg    fifo
item     DUST   kg    fifo
item     SLAT   each  made  fifo
item     BOARD  each  made  fifo
item     CRATE  each  made  fifo
item     PLANK  each  made  fifo
item     GIFT   each  made  fifo
receive  1 LOG  at 2025-01-10  cost 10.00
bill     BOARD
  + 1 LOG
  + 0.5 CHIPS  output  cost 1.20
  + 2 BARK     output  share 10%
rate     BOARD  conversion 2.00

# 10.00 material and 2.00 conversion. CHIPS at 0.5 x 1.20 = 0.60, of which 0.60 x 10 / 12 = 0.50 material:
# joint are 9.50 and 1.90. BARK takes 0.95 and 0.19; 8.55 + 1.71 = 10.26 are the board's.
sell     1 BOARD  at 2025-01-11
  owe      1 BOARD  at 10.26 roll-up      10.26
  debit    cost-of-sales                  10.26
  credit   owed                           10.26

# Three boards 3 x 10.26 = 30.78; of the crate's own 0.1 x 7.80 = 0.78 dust: 30.00.
bill     CRATE
  + 3 BOARD
  + 0.1 DUST   output  nrv 7.80
sell     2 CRATE  at 2025-01-11
  owe      2 CRATE  at 30.00 roll-up      60.00
  debit    cost-of-sales                  60.00
  credit   owed                           60.00

# By quantity: of 1 plank and 3 slats the plank bears a quarter of 10.00.
bill     PLANK
  + 1 LOG
  + 3 SLAT     output  by-quantity
sell     1 PLANK  at 2025-01-11
  owe      1 PLANK  at 2.50 roll-up        2.50
  debit    cost-of-sales                   2.50
  credit   owed                            2.50

# 100 x 1.20 is more than the 10.00 that a gift costs: it bears 10.00 of it, and nothing is left. That
# is no price.
bill     GIFT
  + 1 LOG
  + 100 CHIPS  output  cost 1.20
sell     1 GIFT  at 2025-01-11
  owe      1 GIFT  at 0.00 none            0.00
  inbox    cost-missing GIFT

# On another day another output: only what counts that day is taken off.
bill     BOARD
  + 1 LOG
  + 0.5 CHIPS  output  cost 1.20  to 2025-01-31
  + 0.5 CHIPS  output  cost 6.00  from 2025-02-01
# 12.00 - 0.5 x 6.00
sell     1 BOARD  at 2025-02-01
  owe      1 BOARD  at 9.00 roll-up        9.00
  debit    cost-of-sales                   9.00
  credit   owed                            9.00
expect   check clean
