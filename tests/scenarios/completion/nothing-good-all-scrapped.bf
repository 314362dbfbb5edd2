# If nothing is good, scrap takes the rest.
item     HINGE  each  fifo
item     DOOR   each  made  fifo
bill     DOOR
  + 1 HINGE
receive  3 HINGE  at 2025-05-01  total 10.00

# lost: round(10.00 x 1 / 3) = 3.33; scrap takes 10.00 - 3.33 = 6.67
complete 0 DOOR  scrapped 2  lost 1  at 2025-05-02
  pick     3 HINGE  at stores by first-in
  take     3 HINGE  from 2025-05-01       10.00
  scrapped 2 DOOR                          6.67
  lost     1 DOOR                          3.33
  debit    scrap                           6.67
  debit    shrinkage                       3.33
  credit   material                       10.00
expect   stock DOOR 0 value 0.00
