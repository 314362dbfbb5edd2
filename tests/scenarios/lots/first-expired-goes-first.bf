# Of the lots at a place the one that expires first is taken first, whenever it came in; one that
# never expires comes last. The cost is first-in all the same: stock is physical, layers are cost.
item MILK l lots places stores
item KEFIR l made
bill KEFIR
  + 1 MILK
receive 10 MILK cost 1.00 lot A expires 2026-03-20 at 2026-03-01
receive 10 MILK cost 2.00 lot B expires 2026-03-10 at 2026-03-02
receive 10 MILK cost 3.00 lot C at 2026-03-02

# 12 = 10 of B (expires on the 10th) and 2 of A; cost: 10 x 1.00 of the first layer, 2 x 2.00
complete 12 KEFIR at 2026-03-03 key k1
  pick     10 MILK  at stores lot B by first-expired assumed
  pick     2 MILK   at stores lot A by first-expired assumed
  take     10 MILK  from 2026-03-01  10.00
  take     2 MILK   from 2026-03-02   4.00
  make     12 KEFIR                  14.00
  debit    finished                  14.00
  credit   material                  14.00
expect lot MILK A 8
expect lot MILK B 0
expect lot MILK C 10
expect stock MILK 18 value 46.00

# 8 of A, then C; of the layers the second has 8 left at 2.00 (16.00), the third gives 1 at 3.00
complete 9 KEFIR at 2026-03-03
  pick     8 MILK  at stores lot A by first-expired assumed
  pick     1 MILK  at stores lot C by first-in assumed
  take     8 MILK  from 2026-03-02  16.00
  take     1 MILK  from 2026-03-02#2  3.00
  make     9 KEFIR                  19.00
  debit    finished                 19.00
  credit   material                 19.00
expect check clean
