# A difference is shared by good, scrapped and lost as if it had been known: all three are computed
# anew from the new cost.
item     PART   each  fifo
item     CAKE   each  made  fifo
bill     CAKE
  + 1 PART
standard PART   material 10.00
complete 2 CAKE  scrapped 1  lost 1  at 2025-03-04  key cakes
  owe      4 PART   at 10.00 standard     40.00
  make     2 CAKE                         20.00
  scrapped 1 CAKE                         10.00
  lost     1 CAKE                         10.00
  debit    finished                       20.00
  debit    scrap                          10.00
  debit    shrinkage                      10.00
  credit   owed                           40.00

# scrapped: round(40.01 x 1 / 4) = 10.00
# with lost: round(40.01 x 2 / 4) = 20.01 (20.005, away from zero)
# lost: 20.01 - 10.00 = 10.01; good: 40.01 - 20.01 = 20.00
receive  4 PART  at 2025-03-05  total 40.01
expect   balance scrap 10.00
expect   balance shrinkage 10.01
expect   balance finished 20.00
expect   cost cakes 20.00
expect   check clean
