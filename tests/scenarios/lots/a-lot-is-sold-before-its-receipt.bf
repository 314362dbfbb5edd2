# Milk is sold, and chips are used, before anybody has posted their receipt. Of neither the site has anything: the
# number is no mistype of what lies there. It is owed as what was named (13.13), and its own receipt settles it first.
item     MILK   l     lots     fifo
item     CHIP   each  serials  fifo
item     BOX    each  made     fifo
item     OIL    l     lots     fifo  short refuse
party    ACME
bill     BOX
  + 1 CHIP
receive  2 MILK lot A  at 2025-01-10  cost 1.00
sell     2 MILK lot A  at 2025-01-11
sell     3 MILK lot B to ACME  at 2025-01-12  key s
  pass     3 MILK  at stores lot B gone
  owe      3 MILK  at 1.00 last  3.00
  debit    cost-of-sales  3.00
  credit   owed           3.00
complete 1 BOX  key c
  + 1 CHIP serials C7
  pass     1 CHIP  at stores lot C7 gone
  owe      1 CHIP  at 0.00 none  0.00
  inbox    cost-missing CHIP
  make     1 BOX   0.00

# It is not there, so it cannot have been moved; and where nothing may be owed, nothing is.
move     1 MILK lot C from stores to line
  refused  LOT_UNKNOWN C of MILK
hold     1 MILK lot B
  refused  LOT_UNKNOWN B of MILK
scrap    1 OIL lot D
  refused  LOT_UNKNOWN D of OIL

# Of the two that come in the box has the one that it named. It begins anew with its first goods (13.1).
receive  2 CHIP serials C6,C7  at 2025-01-13  cost 5.00
  put      2 CHIP  at stores  10.00
  lot      1 CHIP  at stores lot C6
  anew     CHIP    lot C7
  lot      1 CHIP  at stores lot C7
  pick     1 CHIP  at stores lot C7 by settle assumed
  take     1 CHIP  from 2025-01-13  5.00
  settle   1 CHIP  of c  0.00
  true-up  BOX     of 2025-01-12  5.00
  debit    material  5.00
  debit    finished  5.00
  credit   payables  10.00
# 3 l cost 0.10 more than was thought.
receive  5 MILK lot B  at 2025-01-14  cost 1.10
  put      5 MILK  at stores lot B  5.50
  anew     MILK    lot B
  pick     3 MILK  at stores lot B by settle assumed
  take     3 MILK  from 2025-01-14  3.30
  settle   3 MILK  of s  3.00
  true-up  s  0.30
  debit    material       2.20
  debit    owed           3.00
  debit    cost-of-sales  0.30
  credit   payables       5.50

# Now lots lie there, and would have to stand in for one that nobody has heard of: another went than the book would say,
# and a recall of it would find nobody. It is a mistype, or its receipt comes first.
sell     1 MILK lot BB
  refused  LOT_UNKNOWN BB of MILK
scrap    1 CHIP serials C8
  refused  LOT_UNKNOWN C8 of CHIP
# Of a lot that was here the rest is gone, as ever: what lies there stands in.
sell     1 MILK lot A
  pass     1 MILK  at stores lot A gone
  owe      1 MILK  at 1.10 last  1.10
  pick     1 MILK  at stores lot B by settle assumed
  take     1 MILK  from 2025-01-14  1.10
  settle   1 MILK  of @13  1.10
  debit    cost-of-sales  1.10
  credit   material       1.10
expect   check clean
