# The painter has two frames of 10.00 and asks 3.00 each: 13.00. Freight of 2.00 back: 14.00 each. One is undone: the
# frame lies with him again, his fee is not owed, the half of the freight is price variance.
party    PAINTER
place    yard vendor PAINTER
item     FRAME  each
item     RED    each  made  semi
bill     RED
  + 1 FRAME issue receipt
receive  2 FRAME  total 20.00  to yard  at 2025-03-01
receive  2 RED    cost 3.00  from PAINTER  at 2025-03-02  key po-1
expect   stock RED 2 value 26.00
landed   po-1 2.00  at 2025-03-03  key f-1
expect   stock RED 2 value 28.00
expect   element RED material 22.00
expect   element RED outside 6.00
expect   check clean
undo     po-1 1  at 2025-03-04  key u-1
expect   stock RED 1 value 14.00
expect   stock FRAME 1 value 10.00
expect   balance price-variance 1.00
expect   check clean
undo     u-1     at 2025-03-04
expect   stock RED 2 value 28.00
undo     f-1     at 2025-03-05
expect   stock RED 2 value 26.00
expect   balance price-variance 0.00
expect   check clean
