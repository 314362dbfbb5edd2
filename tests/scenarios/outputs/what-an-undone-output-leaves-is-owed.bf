# Whey that has been sold when its cheese is undone is owed by that sale, at what it went out for;
# the next whey settles it. Of a receipt of milk nothing else is touched.
item     MILK   litre  fifo
item     WHEY   litre  made semi fifo
item     CHEESE kg     made fifo
bill     CHEESE
  + 10 MILK
  + 8 WHEY output share 20%
receive  40 MILK   at 2026-03-02  cost 1.00
complete 2 CHEESE  at 2026-03-03  key c
sell     12 WHEY   at 2026-03-04  key s
  pick     12 WHEY         at stores by first-in
  take     12 WHEY         from 2026-03-03  3.00
  debit    cost-of-sales   3.00
  credit   material        3.00

# 4 lie there, 12 were drawn: 3.00 is owed.
undo     c         at 2026-03-05
expect   owed WHEY 12 value 3.00
expect   stock WHEY 0 value 0.00
expect   cost s 3.00
expect   check clean

# 16 litres at 0.25 come: 12 of them settle, at the same cost.
complete 2 CHEESE  at 2026-03-06  key d
  pick     20 MILK   at stores by first-in
  take     20 MILK   from 2026-03-02  20.00
  make     2 CHEESE                   16.00
  make     16 WHEY                     4.00
  pick     12 WHEY   at stores by settle
  take     12 WHEY   from 2026-03-06   3.00
  settle   12 WHEY   of s              3.00
  debit    finished                   16.00
  debit    owed                        3.00
  credit   material                   19.00
expect   owed WHEY 0 value 0.00
expect   check clean
# Undone, what it settled is owed again before anything else.
undo     d
expect   owed WHEY 12 value 3.00
expect   stock WHEY 0 value 0.00
expect   stock MILK 40 value 40.00
expect   check clean
