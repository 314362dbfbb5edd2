# A kilo of cheese takes 10 litres of milk at 1.00 and 5.00 of work, and leaves 8 litres of whey,
# which bears 20 % of both. What is left is the cheese's.
item     MILK   litre  fifo
item     WHEY   litre  made semi fifo
item     CHEESE kg     made fifo
bill     CHEESE
  + 10 MILK
  + 8 WHEY output share 20%
rate     CHEESE conversion 5.00
receive  100 MILK  at 2026-03-02  cost 1.00

# 40 of milk and 20 of work: whey 8 and 4, cheese 32 and 16.
complete 4 CHEESE  at 2026-03-03  key c
  pick     40 MILK   at stores by first-in
  take     40 MILK   from 2026-03-02  40.00
  make     4 CHEESE                   48.00
  make     32 WHEY                    12.00
  debit    finished                   48.00
  credit   material                   28.00
  credit   applied                    20.00
expect   stock CHEESE 4 value 48.00
expect   stock WHEY 32 value 12.00
expect   balance material 72.00
expect   cost c 48.00

# The work in the whey stays conversion: sold, it goes to cost of sales as it stands.
sell     16 WHEY  at 2026-03-04
  pick     16 WHEY          at stores by first-in
  take     16 WHEY          from 2026-03-03  6.00
  debit    cost-of-sales    6.00
  credit   material         6.00
expect   check clean
