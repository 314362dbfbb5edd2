# Parts in whole steps, parts needed once an order, scrapped and lost pieces: ten pieces of an order
# take the same however they are reported. How that divides between good and scrapped is by report.
item     DOUGH  kg    fifo  step 1
item     MOULD  each  fifo
item     CAKE   each  made  fifo
bill     CAKE
  + 0.4 DOUGH
  + 1 MOULD fixed
rate     CAKE   conversion 0.33
receive  20 DOUGH  at 2025-05-01  cost 2.00
receive  4 MOULD   cost 5.00
order    once  6 CAKE
order    parts 6 CAKE
order    once  release
order    parts release

# total(10) = 4 kg; 8.00 + 5.00 + 10 x 0.33 = 16.30; scrapped 3 of 10: 3.90 + 0.99 = 4.89;
# scrapped and lost 4 of 10: 5.20 + 1.32 = 6.52, lost 1.63; good 16.30 - 6.52 = 9.78
complete 6 CAKE  scrapped 3  lost 1  order once  at 2025-05-02
  pick     4 DOUGH  at stores by first-in
  take     4 DOUGH  from 2025-05-01        8.00
  pick     1 MOULD  at stores by first-in
  take     1 MOULD  from 2025-05-01        5.00
  make     6 CAKE                          9.78
  scrapped 3 CAKE                          4.89
  lost     1 CAKE                          1.63
  debit    finished                        9.78
  debit    scrap                           4.89
  debit    shrinkage                       1.63
  credit   material                       13.00
  credit   applied                         3.30

# total(4) = 2 kg: 4.00; the mould 5.00; 1.32. Scrapped 1 of 4: 2.25 + 0.33 = 2.58
complete 3 CAKE  scrapped 1  order parts  at 2025-05-03
  pick     2 DOUGH  at stores by first-in
  take     2 DOUGH  from 2025-05-01        4.00
  pick     1 MOULD  at stores by first-in
  take     1 MOULD  from 2025-05-01        5.00
  make     3 CAKE                          7.74
  scrapped 1 CAKE                          2.58
  debit    finished                        7.74
  debit    scrap                           2.58
  credit   material                        9.00
  credit   applied                         1.32
# total(7) = 3 kg, 2 are taken: 2.00; no mould, on another day either; 2.31 - 1.32 = 0.99.
# Scrapped 2 of 3: 1.33 + 0.66 = 1.99
complete 1 CAKE  scrapped 2  order parts  at 2025-05-04
  pick     1 DOUGH  at stores by first-in
  take     1 DOUGH  from 2025-05-01        2.00
  make     1 CAKE                          1.00
  scrapped 2 CAKE                          1.99
  debit    finished                        1.00
  debit    scrap                           1.99
  credit   material                        2.00
  credit   applied                         0.99
# total(10) = 4 kg: 2.00; 3.30 - 2.31 = 0.99. Lost 1 of 3: 0.67 + 0.33 = 1.00
complete 2 CAKE  lost 1  order parts  at 2025-05-05
  pick     1 DOUGH  at stores by first-in
  take     1 DOUGH  from 2025-05-01        2.00
  make     2 CAKE                          1.99
  lost     1 CAKE                          1.00
  debit    finished                        1.99
  debit    shrinkage                       1.00
  credit   material                        2.00
  credit   applied                         0.99

# Twice 4 kg, one mould, 3.30; and 9.78 + 4.89 + 1.63 = 10.73 + 4.57 + 1.00 = 16.30
expect   stock DOUGH 12 value 24.00
expect   stock MOULD 2 value 10.00
expect   balance applied -6.60
expect   balance finished 20.51
expect   balance scrap 9.46
expect   balance shrinkage 2.63
expect   check clean
