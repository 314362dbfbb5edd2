# Eight forks of L1 lie there, but they expire on the 10th: on the 13th they are passed over, so the sale of 5 is owed.
item     FORK   each  fifo  lots
receive  8 FORK  lot L1  expires 2025-02-10  at 2025-02-01  cost 2.00
sell     5 FORK  at 2025-02-13  key s
expect   owed FORK 5 value 10.00

# 8 - 5 = 3 is what the books say: nothing differs, so nothing is posted, nor settled.
count    3 FORK  at 2025-02-10
expect   owed FORK 5 value 10.00
expect   stock FORK 8

# 2 - (8 - 5) = -1: one of eight goes at 2.00; what is left is good on the 10th and settles the five.
count    2 FORK  at 2025-02-10
  late
  pick     1 FORK  at stores lot L1 by count
  take     1 FORK  from 2025-02-01        2.00
  pick     5 FORK  at stores lot L1 by settle assumed
  take     5 FORK  from 2025-02-01       10.00
  settle   5 FORK  of s                  10.00
  debit    shrinkage                      2.00
  debit    owed                          10.00
  credit   material                      12.00
expect   owed FORK 0
expect   stock FORK 2 value 4.00
expect   check clean
