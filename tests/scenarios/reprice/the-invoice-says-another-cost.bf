# Ten at 5.00; 4 go into two bikes, one bike is sold. The invoice says 5.50: 5.00 more. 3.00 on hand, 1.00 in the bike
# on hand, 1.00 in the bike sold.
item     WHEEL  each
item     BIKE   each  made
bill     BIKE
  + 2 WHEEL
receive  10 WHEEL  cost 5.00  at 2025-03-01  key po-1
complete 2 BIKE    at 2025-03-02  key mo-1
sell     1 BIKE    at 2025-03-03  key so-1
reprice  po-1  cost 5.50  at 2025-03-04  key r-1
  repriced 10 WHEEL  of po-1        5.00
  true-up  WHEEL     of 2025-03-01  5.00
  true-up  BIKE      of 2025-03-02  2.00
  true-up  so-1                     1.00
  debit    material                 3.00
  debit    finished                 1.00
  debit    cost-of-sales            1.00
  credit   payables                 5.00
expect   stock WHEEL 6 value 33.00
expect   cost so-1 11.00
# A second invoice, then the first is undone: what the newest says stands.
reprice  po-1  total 48.00  at 2025-03-05  key r-2
expect   stock WHEEL 6 value 28.80
expect   balance payables -48.00
undo     r-1   at 2025-03-06  key u-1
expect   balance payables -48.00
undo     r-2   at 2025-03-06  key u-2
expect   stock WHEEL 6 value 30.00
expect   cost so-1 10.00
expect   balance payables -50.00
undo     u-1   at 2025-03-07
expect   balance payables -55.00
undo     u-2   at 2025-03-07
expect   balance payables -48.00
undo     r-2 1
  refused UNDO_EXCEEDS
expect   check clean
