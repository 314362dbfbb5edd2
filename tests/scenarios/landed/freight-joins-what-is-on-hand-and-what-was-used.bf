# 10 wheels for 100.00; 4 go into two bikes, 1 bike is sold. Freight of 12.00 comes later: 1.20 a wheel.
# On hand 6 wheels: 7.20. Of the 4 used, 4.80: 2.40 in the bike on hand, 2.40 in the bike sold.
party    ACME
party    CARRIER
item     WHEEL  each
item     BIKE   each  made
bill     BIKE
  + 2 WHEEL
receive  10 WHEEL  total 100.00  from ACME  at 2025-03-01  key po-1
complete 2 BIKE    at 2025-03-02  key mo-1
sell     1 BIKE    at 2025-03-03  key so-1
landed   po-1 12.00  for freight  from CARRIER  at 2025-03-04  key f-1
  landed   10 WHEEL  of po-1        12.00
  true-up  WHEEL     of 2025-03-01  12.00
  true-up  BIKE      of 2025-03-02   4.80
  true-up  so-1                      2.40
  debit    material                  7.20
  debit    finished                  2.40
  debit    cost-of-sales             2.40
  credit   payables                 12.00
expect   stock WHEEL 6 value 67.20
expect   stock BIKE 1 value 22.40
expect   cost so-1 22.40
expect   balance payables -112.00
expect   check clean
# Half of it is taken back, then all; then all is done again: each figure comes back.
undo     f-1 6.00  at 2025-03-05  key u-1
expect   stock WHEEL 6 value 63.60
expect   cost so-1 21.20
expect   balance payables -106.00
undo     f-1       at 2025-03-05  key u-2
expect   stock WHEEL 6 value 60.00
expect   stock BIKE 1 value 20.00
expect   cost so-1 20.00
expect   balance payables -100.00
expect   check clean
undo     u-2       at 2025-03-06  key u-3
undo     u-1       at 2025-03-06  key u-4
expect   stock WHEEL 6 value 67.20
expect   stock BIKE 1 value 22.40
expect   cost so-1 22.40
expect   balance payables -112.00
expect   check clean
undo     u-4 1.00  at 2025-03-06
expect   balance payables -111.00
expect   check clean
