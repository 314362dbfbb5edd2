# Good pieces undone leave the scrapped and lost ones as they are, while one stays; every side keeps
# its share of the cost that is left.
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

# 2 + 1 + 2 of 7 stay: dough 3.5 x 5 / 7 = 2.5 kg: 5.00; conversion 2.10 x 5 / 7 = 1.50; 6.50 in all
# scrapped 1 of 5: 1.00 + 0.30 = 1.30; lost 2 of 5: 2.60; good 6.50 - 1.30 - 2.60 = 2.60
undo     cakes 2  at 2025-05-03
expect   stock CAKE 2 value 2.60
expect   balance scrap 1.30
expect   balance shrinkage 2.60
expect   balance applied -1.50
expect   stock DOUGH 7.5 value 15.00
expect   check clean
