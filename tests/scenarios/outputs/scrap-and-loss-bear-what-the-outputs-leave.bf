# Whey comes of all the milk, be the cheese good or not: it bears its share of the whole cost, and the
# rest is divided over good, scrapped and lost cheese.
item     MILK   litre  fifo
item     WHEY   litre  made semi fifo
item     CHEESE kg     made fifo
bill     CHEESE
  + 10 MILK
  + 8 WHEY output share 25%
receive  100 MILK  at 2026-03-02  cost 1.00

# 60.00: whey 15.00; of 45.00 one of six is scrapped, one lost: 7.50 each.
complete 4 CHEESE  scrapped 1 lost 1  at 2026-03-03  key c
  pick     60 MILK   at stores by first-in
  take     60 MILK   from 2026-03-02  60.00
  make     4 CHEESE                   30.00
  scrapped 1 CHEESE                    7.50
  lost     1 CHEESE                    7.50
  make     48 WHEY                    15.00
  debit    finished                   30.00
  debit    scrap                       7.50
  debit    shrinkage                   7.50
  credit   material                   45.00

# Nothing good, and still whey.
complete 0 CHEESE  scrapped 1  at 2026-03-03  key d
  pick     10 MILK   at stores by first-in
  take     10 MILK   from 2026-03-02  10.00
  scrapped 1 CHEESE                    7.50
  make     8 WHEY                      2.50
  debit    scrap                       7.50
  credit   material                    7.50
expect   stock WHEY 56 value 17.50
expect   check clean
undo     d
  untake   10 MILK   from 2026-03-02  10.00
  put      10 MILK   at stores
  lower    8 WHEY    of 2026-03-03#2   2.50
  pick     8 WHEY    at stores by undo
  debit    material                    7.50
  credit   scrap                       7.50
undo     c
expect   stock WHEY 0 value 0.00
expect   balance material 100.00
expect   balance scrap 0.00
expect   balance shrinkage 0.00
expect   check clean
