# A receipt was written down with a wrong cost, then a completion with a wrong use: the undo and
# the right event are one, both or neither.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  3 WHEEL  at 2025-01-10  cost 10.00  key po-1

# 3 x 10.00 go, 3 x 11.00 come as the second layer of that day, after the undo had touched it.
correct  po-1     at 2025-01-12  key fix-1
  with   receive  3 WHEEL  at 2025-01-10  cost 11.00  key po-1b
  lower    3 WHEEL  of 2025-01-10           30.00
  pick     3 WHEEL  at stores by undo
  debit    payables                         30.00
  credit   material                         30.00
  late
  put      3 WHEEL  at stores               33.00
  corrects po-1
  debit    material                         33.00
  credit   payables                         33.00
expect   stock WHEEL 3 value 33.00

# Two bikes want 4 wheels: 3 x 11.00, and one owed at the last price.
complete 2 BIKE   at 2025-01-13  key run-1
expect   owed  WHEEL 1 value 11.00

# It was 3 wheels. Without `at` the right event has that of its correction.
correct  run-1    at 2025-01-14
  with   complete 2 BIKE  key run-1b
  +      3 WHEEL
  unowe    1 WHEEL                          11.00
  untake   3 WHEEL  from 2025-01-10#2       33.00
  put      3 WHEEL  at stores
  lower    2 BIKE   of 2025-01-13           44.00
  pick     2 BIKE   at finished by undo
  debit    owed                             11.00
  debit    material                         33.00
  credit   finished                         44.00
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10#2       33.00
  make     2 BIKE                           33.00
  corrects run-1
  debit    finished                         33.00
  credit   material                         33.00
expect   layer BIKE 2025-01-14 2 value 33.00

# Neither half happens alone: nothing is left to undo, or the right event is refused.
correct  po-1     at 2025-01-15
  with   receive  2 WHEEL  cost 9.00
  refused  UNDO_NOTHING po-1
correct  run-1b   at 2025-01-15
  with   complete 1 BIK
  refused  ITEM_UNKNOWN BIK
expect   stock BIKE 2 value 33.00
expect   check clean
