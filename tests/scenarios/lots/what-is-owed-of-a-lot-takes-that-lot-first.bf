# Goods of a lot were used before they were received. When the place settles, that lot goes to its need,
# not what is older and of an unknown lot.
item MILK l lots
receive 2 MILK cost 1.00 lot A at 2026-03-01
scrap 5 MILK lot A at 2026-03-02 key s1
expect owed MILK 3 value 3.00
hold 1 MILK
  refused STOCK_SHORT MILK short 1 l
receive 4 MILK cost 1.00 to line at 2026-03-03
receive 3 MILK cost 1.00 lot A to line at 2026-03-03
settle 3 MILK from line at 2026-03-03
  pick     3 MILK  at line lot A by settle assumed
  take     3 MILK  from 2026-03-03  3.00
  settle   3 MILK  of s1            3.00
  debit    owed                     3.00
  credit   material                 3.00
expect lot MILK A 0
expect stock MILK 4 value 4.00
expect check clean
