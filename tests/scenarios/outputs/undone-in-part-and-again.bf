# An undo of part takes back of every output its part; undone again it comes back at the same cost,
# in whatever order.
item     MILK   litre  fifo
item     WHEY   litre  made semi fifo
item     CREAM  kg     made semi fifo
item     CHEESE kg     made fifo
bill     CHEESE
  + 10 MILK
  + 8 WHEY  output share 10%
  + 1 CREAM output nrv 2.00
rate     CHEESE conversion 2.00
receive  100 MILK  at 2026-03-02  cost 1.00

# 40.00 and 8.00; cream 8.00: 6.67 material (8 x 40/48), 1.33 conversion. Of 33.33 and 6.67 whey has
# 3.33 and 0.67.
complete 4 CHEESE  at 2026-03-03  key c
  pick     40 MILK   at stores by first-in
  take     40 MILK   from 2026-03-02  40.00
  make     4 CHEESE                   36.00
  make     32 WHEY                     4.00
  make     4 CREAM                     8.00
  debit    finished                   36.00
  credit   material                   28.00
  credit   applied                     8.00

# One of four: 10.00 and 2.00 back. Cream has 6.00 left, 5.00 and 1.00; of 25.00 and 5.00 whey has
# 2.50 and 0.50.
undo     c 1  at 2026-03-04  key u
  untake   10 MILK   from 2026-03-02  10.00
  put      10 MILK   at stores
  lower    1 CHEESE  of 2026-03-03     9.00
  pick     1 CHEESE  at finished by undo
  lower    8 WHEY    of 2026-03-03     1.00
  pick     8 WHEY    at stores by undo
  lower    1 CREAM   of 2026-03-03     2.00
  pick     1 CREAM   at stores by undo
  debit    material                    7.00
  debit    applied                     2.00
  credit   finished                    9.00
undo     c 2  key v
expect   stock WHEY 8 value 1.00
expect   stock CREAM 1 value 2.00
expect   stock CHEESE 1 value 9.00

# The first undo is undone before the second.
undo     u  key uu
  take     10 MILK   from 2026-03-02  10.00
  pick     10 MILK   at stores by undo
  make     1 CHEESE                    9.00
  make     8 WHEY                      1.00
  make     1 CREAM                     2.00
  debit    finished                    9.00
  credit   material                    7.00
  credit   applied                     2.00
undo     v
expect   stock CHEESE 4 value 36.00
expect   stock WHEY 32 value 4.00
expect   stock CREAM 4 value 8.00
expect   balance applied -8.00
expect   check clean
undo     uu
undo     c
expect   stock CHEESE 0 value 0.00
expect   stock WHEY 0 value 0.00
expect   stock CREAM 0 value 0.00
expect   balance material 100.00
expect   balance applied 0.00
expect   check clean
