# Half of a completion undone leaves half of the scrapped and lost pieces, and every side keeps its
# share of the cost that is left.
item     DOUGH  kg    fifo
item     CAKE   each  made  fifo
bill     CAKE
  + 0.5 DOUGH
rate     CAKE   conversion 0.30
receive  10 DOUGH  at 2025-05-01  cost 2.00
complete 4 CAKE  scrapped 1  lost 2  at 2025-05-02  key cakes
  pick     3.5 DOUGH at stores by first-in
  take     3.5 DOUGH from 2025-05-01       7.00
  make     4 CAKE                          5.20
  scrapped 1 CAKE                          1.30
  lost     2 CAKE                          2.60
  debit    finished                        5.20
  debit    scrap                           1.30
  debit    shrinkage                       2.60
  credit   material                        7.00
  credit   applied                         2.10

# dough 3.5 x 2 / 4 = 1.75 kg: 3.50; conversion 2.10 x 2 / 4 = 1.05; 3.50 + 1.05 = 4.55
# scrapped 0.5 of 3.5: 0.50 + 0.15 = 0.65; lost 1 of 3.5: 1.30; good 4.55 - 0.65 - 1.30 = 2.60
undo     cakes 2  at 2025-05-03
expect   stock CAKE 2 value 2.60
expect   balance scrap 0.65
expect   balance shrinkage 1.30
expect   balance applied -1.05
expect   stock DOUGH 8.25 value 16.50
expect   check clean
