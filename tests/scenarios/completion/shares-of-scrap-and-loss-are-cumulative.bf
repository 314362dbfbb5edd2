# Scrapped and lost are rounded together, lost is the difference and good takes the rest: no cent is
# made or lost by sharing.
item     HINGE  each  fifo
item     DOOR   each  made  fifo
bill     DOOR
  + 1 HINGE
receive  3 HINGE  at 2025-05-01  total 10.00

# scrapped: round(10.00 x 1 / 3) = 3.33; with lost: round(10.00 x 2 / 3) = 6.67
# lost: 6.67 - 3.33 = 3.34; good: 10.00 - 6.67 = 3.33
complete 1 DOOR  scrapped 1  lost 1  at 2025-05-02
  pick     3 HINGE  at stores by first-in
  take     3 HINGE  from 2025-05-01       10.00
  make     1 DOOR                          3.33
  scrapped 1 DOOR                          3.33
  lost     1 DOOR                          3.34
  debit    finished                        3.33
  debit    scrap                           3.33
  debit    shrinkage                       3.34
  credit   material                       10.00
expect   stock DOOR 1 value 3.33
expect   balance finished 3.33
