# Good, scrapped and lost pieces share the cost of a completion: scrap is booked to scrap, loss to
# shrinkage, the good pieces take the rest.
item     DOUGH  kg    fifo
item     CAKE   each  made  fifo
bill     CAKE
  + 0.5 DOUGH
rate     CAKE   conversion 0.30
receive  10 DOUGH  at 2025-05-01  cost 2.00

# 7 pieces in all need 3.5 kg: 3.5 x 2.00 = 7.00; conversion 7 x 0.30 = 2.10; 7.00 + 2.10 = 9.10
# scrapped: 7.00 x 1 / 7 = 1.00 and 2.10 x 1 / 7 = 0.30; lost: twice as much, 2.60
# good: 9.10 - 1.30 - 2.60 = 5.20
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
expect   stock CAKE 4 value 5.20
expect   check clean
