# Three pieces of 0.7 m and 10 % scrap from bars of 3 m: four pieces a bar, 3.3 pieces each.
item     BAR    each  fifo  step 1
item     PASTE  g     fifo
item     GRID   each  made  fifo
bill     GRID
  + 3 BAR cut 0.7 from 3 scrap 10%
  + 2 PASTE setup 50 batch 10
receive  100 BAR     at 2026-03-01  cost 3.00
receive  1000 PASTE  at 2026-03-01  cost 0.01
order    O  20 GRID
# 23.1 pieces: 5.775, up to 6 bars; paste for one batch, and the setup
complete 7 GRID  order O  at 2026-03-02
  pick     6 BAR     at stores by first-in
  take     6 BAR     from 2026-03-01  18.00
  pick     2 PASTE   at stores by first-in
  take     2 PASTE   from 2026-03-01   0.02
  pick     50 PASTE  at stores by first-in
  take     50 PASTE  from 2026-03-01   0.50
  make     7 GRID                     18.52
  debit    finished                   18.52
  credit   material                   18.52
# 46.2 pieces: 11.55, up to 12: six more; a second batch, no setup
complete 7 GRID  order O  key second
  pick     6 BAR    at stores by first-in
  take     6 BAR    from 2026-03-01  18.00
  pick     2 PASTE  at stores by first-in
  take     2 PASTE  from 2026-03-01   0.02
  make     7 GRID                    18.02
  debit    finished                  18.02
  credit   material                  18.02
undo     second
expect   stock BAR 94 value 282.00
expect   stock PASTE 948 value 9.48
expect   check clean
