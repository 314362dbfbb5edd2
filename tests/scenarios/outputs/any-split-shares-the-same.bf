# A third of 0.10 a piece: by itself each piece would give 0.03, three of them 0.09. Shares are
# differences of rounded totals, so three pieces one by one give what three at once do.
item     PART   each  fifo
item     SIDE   each  made fifo
item     MAIN   each  made fifo
item     SIDE2  each  made fifo
item     MAIN2  each  made fifo
bill     MAIN
  + 1 PART
  + 1 SIDE output share 33.3333%
bill     MAIN2
  + 1 PART
  + 1 SIDE2 output share 33.3333%
receive  20 PART  at 2026-03-02  cost 0.10

# 0.0333, 0.0667, 0.1000 -> 0.03, 0.07, 0.10: parts of 0.03, 0.04, 0.03.
order    M 9 MAIN
complete 1 MAIN  order M  at 2026-03-03
  pick     1 PART    at stores by first-in
  take     1 PART    from 2026-03-02  0.10
  make     1 MAIN                     0.07
  make     1 SIDE                     0.03
  debit    finished                   0.10
  credit   material                   0.10
complete 1 MAIN  order M
  pick     1 PART    at stores by first-in
  take     1 PART    from 2026-03-02  0.10
  make     1 MAIN                     0.06
  make     1 SIDE                     0.04
  debit    finished                   0.10
  credit   material                   0.10
complete 1 MAIN  order M
  pick     1 PART    at stores by first-in
  take     1 PART    from 2026-03-02  0.10
  make     1 MAIN                     0.07
  make     1 SIDE                     0.03
  debit    finished                   0.10
  credit   material                   0.10
complete 3 MAIN2
  pick     3 PART    at stores by first-in
  take     3 PART    from 2026-03-02  0.30
  make     3 MAIN2                    0.20
  make     3 SIDE2                    0.10
  debit    finished                   0.30
  credit   material                   0.30
expect   stock SIDE 3 value 0.10
expect   stock SIDE2 3 value 0.10
expect   order M released good 3
expect   check clean
