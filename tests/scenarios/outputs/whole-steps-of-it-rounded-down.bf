# 0.3 bricks a piece come in whole bricks: what falls short of one waits for the next report, and is
# never rounded up. While there is no brick, its share is the product's.
item     CLAY   kg    fifo
item     BRICK  each  made fifo step 1
item     POT    each  made fifo
bill     POT
  + 1 CLAY
  + 0.3 BRICK output share 10%
receive  50 CLAY  at 2026-03-02  cost 1.00

# 0.9 of a brick is none.
complete 3 POT    at 2026-03-03
  pick     3 CLAY    at stores by first-in
  take     3 CLAY    from 2026-03-02  3.00
  make     3 POT                      3.00
  debit    finished                   3.00
  credit   material                   3.00
# 1.2: one, with 10 % of this piece's 1.00.
complete 1 POT
  pick     1 CLAY    at stores by first-in
  take     1 CLAY    from 2026-03-02  1.00
  make     1 POT                      0.90
  make     1 BRICK                    0.10
  debit    finished                   1.00
  credit   material                   1.00
# 4.2 - 1.2: from one to four.
complete 10 POT   at 2026-03-04  key c
  pick     10 CLAY   at stores by first-in
  take     10 CLAY   from 2026-03-02  10.00
  make     10 POT                      9.00
  make     3 BRICK                     1.00
  debit    finished                   10.00
  credit   material                   10.00
# Of 10 pots 4 stay: of 3 bricks 1.2, so 1. Four kilos are left, of them 0.40 for the brick.
undo     c 6
  untake   6 CLAY    from 2026-03-02  6.00
  put      6 CLAY    at stores
  lower    6 POT     of 2026-03-04    5.40
  pick     6 POT     at finished by undo
  lower    2 BRICK   of 2026-03-04    0.60
  pick     2 BRICK   at finished by undo
  debit    material                   6.00
  credit   finished                   6.00
expect   stock BRICK 2 value 0.50
expect   check clean
