# Two frames are used before they come: owed at 10.00. The receipt at 12.00 settles them; its freight of 4.00
# goes on to the wheel set, and through it to the bike that was sold.
item     FRAME  each
item     SET    each  made  semi
item     BIKE   each  made
bill     SET
  + 1 FRAME
bill     BIKE
  + 1 SET
receive  1 FRAME  total 10.00  at 2025-03-01
scrap    1 FRAME  at 2025-03-01
complete 2 SET    at 2025-03-02
complete 1 BIKE   at 2025-03-02
sell     1 BIKE   at 2025-03-02  key so-1
expect   cost so-1 10.00
receive  4 FRAME  total 48.00  at 2025-03-03  key po-1
expect   cost so-1 12.00
landed   po-1 4.00  at 2025-03-04  key f-1
expect   stock FRAME 2 value 26.00
expect   stock SET 1 value 13.00
expect   cost so-1 13.00
expect   check clean
# The receipt goes: what it had settled is owed again at 10.00; its freight is price variance.
undo     po-1  at 2025-03-05  key u-1
expect   cost so-1 10.00
expect   owed FRAME 2 value 20.00
expect   balance price-variance 4.00
expect   check clean
undo     u-1   at 2025-03-05
expect   cost so-1 13.00
expect   balance price-variance 0.00
expect   check clean
