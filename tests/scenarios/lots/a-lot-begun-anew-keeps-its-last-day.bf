# A receipt of 5 was of 6: the right one does not say the last day again, so lot A keeps it. What is sold on the
# day after it is owed.
item     MILK   each  lots  fifo  at 2025-01-01
receive  5 MILK at 2025-01-10  cost 1.00  lot A expires 2025-02-12  key r-1
correct  r-1    at 2025-01-11  key u-1
  with   receive 6 MILK cost 1.00 lot A key r-2
  lower    5 MILK  of 2025-01-10   5.00
  pick     5 MILK  at stores lot A by undo
  debit    payables                5.00
  credit   material                5.00
  put      6 MILK  at stores lot A  6.00
  anew     MILK    lot A expires 2025-02-12
  corrects r-1
  debit    material                6.00
  credit   payables                6.00
sell     1 MILK at 2025-02-13  key s-1
  pass     1 MILK  at stores expired
  owe      1 MILK  at 1.00 last    1.00
  debit    cost-of-sales           1.00
  credit   owed                    1.00
expect   check clean

# Such a receipt says nothing of the last day: what `lot` says goes for its goods, too, and no more
# once that is undone.
lot      MILK A expires 2025-03-31  at 2025-02-13  key t-1
  expires  MILK    lot A on 2025-03-31
  pick     1 MILK  at stores lot A by settle assumed
  take     1 MILK  from 2025-01-11  1.00
  settle   1 MILK  of s-1          1.00
  debit    owed                    1.00
  credit   material                1.00
scrap    5 MILK lot A at 2025-02-14
receive  2 MILK at 2025-02-15  cost 1.00  lot A  key r-3
  put      2 MILK  at stores lot A  2.00
  anew     MILK    lot A expires 2025-03-31
  debit    material                2.00
  credit   payables                2.00
undo     t-1    at 2025-02-16
  expires  MILK    lot A on 2025-02-12
sell     1 MILK at 2025-02-17  key s-2
  pass     1 MILK  at stores expired
  owe      1 MILK  at 1.00 last    1.00
  debit    cost-of-sales           1.00
  credit   owed                    1.00
expect   check clean

# The day is its own: B of the 20th goes behind A that came on the 15th, among lots without a last day.
item     SALT   each  lots  fifo
receive  1 SALT at 2025-01-10  cost 1.00  lot B
sell     1 SALT at 2025-01-11
receive  1 SALT at 2025-01-15  cost 1.00  lot A
receive  1 SALT at 2025-01-20  cost 1.00  lot B
  put      1 SALT  at stores lot B  1.00
  anew     SALT    lot B
  debit    material                1.00
  credit   payables                1.00
sell     1 SALT at 2025-01-21
  pick     1 SALT  at stores lot A by first-in assumed
  take     1 SALT  from 2025-01-15  1.00
  debit    cost-of-sales           1.00
  credit   material                1.00
expect   check clean
