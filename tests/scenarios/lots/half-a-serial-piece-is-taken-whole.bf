# A bill may ask for half a piece with a serial number: the running total rounds up to pieces (4.3, 13.1).
item     CHIP   each  serials
item     BOARD  each  made
bill     BOARD
  + 0.5 CHIP
receive  9 CHIP   serials C1..C9  at 2026-03-01  cost 2.00

# 0.5, 1 and 1.5 pieces: 1, 1 and 2
complete 1 BOARD  at 2026-03-02  key b1
  pick     1 CHIP   at stores lot C1 by first-in assumed
  take     1 CHIP   from 2026-03-01    2.00
  make     1 BOARD                     2.00
  debit    finished                    2.00
  credit   material                    2.00
complete 1 BOARD  key b2
  make     1 BOARD                     0.00
complete 1 BOARD  key b3
  pick     1 CHIP   at stores lot C2 by first-in assumed
  take     1 CHIP   from 2026-03-01    2.00
  make     1 BOARD                     2.00
  debit    finished                    2.00
  credit   material                    2.00

# Two boards need one chip; the second board had none, so the bill carries one, which the next board takes up.
undo     b2
expect   stock CHIP 7 value 14.00
complete 1 BOARD  key b4
  carry    -1 CHIP
  make     1 BOARD                     0.00
expect   stock CHIP 7

# From 3 boards (1.5: 2) to 7 (3.5: 4). One of the four keeps 2 x 1/4 = 0.5, a whole piece; then nothing.
complete 4 BOARD  key b5
  pick     1 CHIP   at stores lot C3 by first-in assumed
  pick     1 CHIP   at stores lot C4 by first-in assumed
  take     2 CHIP   from 2026-03-01    4.00
  make     4 BOARD                     4.00
  debit    finished                    4.00
  credit   material                    4.00
undo     b5 3
expect   stock CHIP 6 value 12.00
undo     b5
expect   stock CHIP 7 value 14.00

# What is wasted rounds up to pieces, too: 10 x 1.05 = 10.5, of which 7 lie there.
item     PANEL  each  made
bill     PANEL
  + 1 CHIP scrap 5%
complete 10 PANEL  key p1
expect   owed CHIP 4
expect   stock CHIP 0
undo     p1
expect   stock CHIP 7 value 14.00

# A step may be larger than a piece. One that was serial and is not any more may be parted again.
item     PAIR   each  serials  step 2
item     LAMP   each  serials
item     LAMP   each  untracked
bill     PANEL
  + 0.5 PAIR
  + 0.5 LAMP
receive  2 PAIR   serials P1,P2  cost 1.00
receive  2 LAMP   cost 1.00
complete 1 PANEL
  pick     1 PAIR   at stores lot P1 by first-in assumed
  pick     1 PAIR   at stores lot P2 by first-in assumed
  take     2 PAIR   from 2026-03-02    2.00
  pick     0.5 LAMP at stores by first-in
  take     0.5 LAMP from 2026-03-02    0.50
  make     1 PANEL                     2.50
  debit    finished                    2.50
  credit   material                    2.50
expect   check clean
