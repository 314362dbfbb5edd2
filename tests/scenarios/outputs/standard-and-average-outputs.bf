# Whey stands at its standard of 0.20, what it bears beyond is a variance of the production; cream
# goes into an average pool.
item     MILK   litre  fifo
item     WHEY   litre  made standard
item     CREAM  kg     made average
item     CHEESE kg     made fifo
standard WHEY   material 0.20
bill     CHEESE
  + 10 MILK
  + 8 WHEY  output share 20%
  + 1 CREAM output share 10%
receive  100 MILK  at 2026-03-02  cost 1.00

# 20.00: whey 4.00, stands at 16 x 0.20 = 3.20; cream 2.00.
complete 2 CHEESE  at 2026-03-03  key c
  pick     20 MILK              at stores by first-in
  take     20 MILK              from 2026-03-02  20.00
  make     2 CHEESE             14.00
  make     16 WHEY               3.20
  make     2 CREAM               2.00
  debit    finished             19.20
  debit    production-variance   0.80
  credit   material             20.00
receive  10 MILK   at 2026-03-04  cost 3.00
complete 8 CHEESE  at 2026-03-05  key d
expect   stock CREAM 10 value 10.00
complete 1 CHEESE  at 2026-03-05  key e
  pick     10 MILK              at stores by first-in
  take     10 MILK              from 2026-03-04  30.00
  make     1 CHEESE             21.00
  make     8 WHEY                1.60
  make     1 CREAM               3.00
  debit    finished             25.60
  debit    production-variance   4.40
  credit   material             30.00
expect   stock CREAM 11 value 13.00
expect   check clean
# The cream of the first goes out at its own cost.
undo     c         at 2026-03-06
expect   stock CREAM 9 value 11.00
undo     e
undo     d
expect   stock CREAM 0 value 0.00
expect   stock WHEY 0 value 0.00
expect   balance production-variance 0.00
expect   balance finished 0.00
expect   check clean
