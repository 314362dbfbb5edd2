# Milk is short: half of it is owed at the last price, 1.00. When it comes at 1.40 the 4.00 that it
# costs more goes to cheese and whey by the same share, and with the whey that is sold to its sale.
item     MILK   litre  fifo
item     WHEY   litre  made semi fifo
item     CHEESE kg     made fifo
bill     CHEESE
  + 10 MILK
  + 8 WHEY output share 20%
receive  10 MILK   at 2026-03-02  cost 1.00
complete 2 CHEESE  at 2026-03-03  key c
  pick     10 MILK   at stores by first-in
  take     10 MILK   from 2026-03-02  10.00
  owe      10 MILK   at 1.00 last     10.00
  make     2 CHEESE                   16.00
  make     16 WHEY                     4.00
  debit    finished                   16.00
  credit   material                    6.00
  credit   owed                       10.00
sell     4 WHEY    at 2026-03-04  key s
  pick     4 WHEY          at stores by first-in
  take     4 WHEY          from 2026-03-03  1.00
  debit    cost-of-sales   1.00
  credit   material        1.00

# 4.00 more: cheese 3.20, whey 0.80, of which a quarter is sold.
receive  10 MILK   at 2026-03-05  cost 1.40  key r
  put      10 MILK         at stores            14.00
  pick     10 MILK         at stores by settle
  take     10 MILK         from 2026-03-05      14.00
  settle   10 MILK         of c                 10.00
  true-up  CHEESE          of 2026-03-03         3.20
  true-up  WHEY            of 2026-03-03         0.80
  true-up  s                                     0.20
  debit    material         0.60
  debit    owed            10.00
  debit    finished         3.20
  debit    cost-of-sales    0.20
  credit   payables        14.00
expect   cost c 19.20
expect   cost s 1.20
expect   stock WHEY 12 value 3.60
expect   check clean

# The receipt undone, all of it goes the same way back.
undo     r
expect   cost c 16.00
expect   cost s 1.00
expect   stock WHEY 12 value 3.00
expect   owed MILK 10 value 10.00
expect   check clean
