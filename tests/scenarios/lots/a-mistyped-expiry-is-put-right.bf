# A receipt with a mistyped day is undone: nothing of lot A is in the site, so the next one begins the
# lot anew, its day and its expiry.
item     MILK   each  lots  fifo
receive  5 MILK at 2025-01-10  cost 1.00  lot A expires 2025-01-04  key r-1
undo     r-1  key u-1
receive  5 MILK at 2025-01-11  cost 1.00  lot A expires 2025-04-01  key r-2
  put      5 MILK  at stores lot A  5.00
  anew     MILK    lot A expires 2025-04-01
  debit    material                 5.00
  credit   payables                 5.00
sell     1 MILK  key s-1
  pick     1 MILK  at stores lot A by first-expired assumed
  take     1 MILK  from 2025-01-11  1.00
  debit    cost-of-sales            1.00
  credit   material                 1.00

# While some of it is here, a receipt says no other day of it.
receive  1 MILK cost 1.00 lot A expires 2025-05-01
  refused  LOT_EXPIRY A of MILK expires on another day

# The newest of those that stand counts. With r-2 undone and r-1 done again the lot has expired on
# 2025-01-04: what is owed by s-1 stays so. r-2 done again, it lasts until 2025-04-01 again, and s-1
# has one of it back before anything else settles.
undo     r-2  key u-2
  lower    5 MILK  of 2025-01-11   5.00
  pick     4 MILK  at stores lot A by undo
  owe      1 MILK  at 1.00 booked  1.00
  expires  MILK    lot A on 2025-01-04
  debit    payables                5.00
  credit   owed                    1.00
  credit   material                4.00
undo     u-1
  put      5 MILK  at stores lot A  5.00
  debit    material                 5.00
  credit   payables                 5.00
expect   owed MILK 1 value 1.00
undo     u-2
  put      5 MILK  at stores        5.00
  lot      4 MILK  at stores lot A
  pick     1 MILK  at stores by settle assumed
  take     1 MILK  from 2025-01-10  1.00
  settle   1 MILK  of s-1           1.00
  expires  MILK    lot A on 2025-04-01
  debit    material                 4.00
  debit    owed                     1.00
  credit   payables                 5.00
expect   lot MILK A 9
expect   stock MILK 9 value 9.00

# All of a lot is used up: the next goods of that name begin it anew, those of a return do not.
item     GLUE   each  lots  fifo  expiry 10
receive  2 GLUE at 2025-02-01  cost 1.00  lot G
sell     2 GLUE key s-2
return   1 GLUE of s-2 lot G at 2025-02-20
sell     1 GLUE
  pass     1 GLUE  at stores expired
  owe      1 GLUE  at 1.00 last  1.00
  debit    cost-of-sales         1.00
  credit   owed                  1.00
scrap    1 GLUE lot G
receive  1 GLUE cost 1.00  lot G
  put      1 GLUE  at stores lot G  1.00
  anew     GLUE    lot G expires 2025-03-02
  pick     1 GLUE  at stores lot G by settle assumed
  take     1 GLUE  from 2025-02-20#2  1.00
  settle   1 GLUE  of @13           1.00
  debit    owed                     1.00
  credit   payables                 1.00
expect   check clean
