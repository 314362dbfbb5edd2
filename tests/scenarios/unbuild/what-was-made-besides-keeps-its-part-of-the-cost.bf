# Bran is made with flour and bears a tenth of what that costs. Flour that is taken apart again gives its grain back at
# what the flour bears of it, nine tenths; the bran stays what it is, or has been sold.
item     GRAIN  kg  fifo
item     BRAN   kg  fifo
item     FLOUR  kg  made  fifo
bill     FLOUR
  + 1.25 GRAIN
  + 0.25 BRAN output share 10%
rate     FLOUR  conversion 0.30
receive  100 GRAIN  at 2025-01-10  cost 1.00
# 5 kg of grain and 1.20: bran 0.50 + 0.12, flour 4.50 + 1.08; material 5.00 - 0.62
complete 4 FLOUR   at 2025-03-04  key c1
  pick     5 GRAIN   at stores by first-in
  take     5 GRAIN   from 2025-01-10       5.00
  make     4 FLOUR                         5.58
  make     1 BRAN                          0.62
  debit    finished                        5.58
  credit   material                        4.38
  credit   applied                         1.20
sell     1 BRAN    at 2025-03-04

# 5.00 x 4.50 / 5.00 = 4.50 for 5 kg: 1.25 kg of it are 1.125, so 1.13, then 1.12, then the rest. The flour gives
# 1.12 + 0.27, 1.13 + 0.27 and 2.25 + 0.54
unbuild  1 FLOUR   of c1  at 2025-03-05
  pick     1 FLOUR       at finished by first-in
  take     1 FLOUR       from 2025-03-04   1.39
  apart    1 FLOUR       of c1
  put      1.25 GRAIN    at stores         1.13
  debit    production-variance             0.26
  debit    material                        1.13
  credit   finished                        1.39
unbuild  1 FLOUR   of c1  at 2025-03-06  key u2
  pick     1 FLOUR       at finished by first-in
  take     1 FLOUR       from 2025-03-04   1.40
  apart    1 FLOUR       of c1
  put      1.25 GRAIN    at stores         1.12
  debit    production-variance             0.28
  debit    material                        1.12
  credit   finished                        1.40
unbuild  2 FLOUR   of c1  at 2025-03-07  key u3
  pick     2 FLOUR       at finished by first-in
  take     2 FLOUR       from 2025-03-04   2.79
  apart    2 FLOUR       of c1
  put      2.5 GRAIN     at stores         2.25
  debit    production-variance             0.54
  debit    material                        2.25
  credit   finished                        2.79
expect   stock GRAIN 100 value 99.50
expect   stock FLOUR 0 value 0.00
expect   balance cost-of-sales 0.62

# Undone in part, and then taken apart again: 4.50 in all as before. The flour comes back at 1.13 + 0.27, and at the 1.40
# that it had gone out at.
undo     u3 1      at 2025-03-08
expect   stock GRAIN 98.75 value 98.38
undo     u2        at 2025-03-08
expect   stock FLOUR 2 value 2.80
expect   stock GRAIN 97.5 value 97.26
unbuild  2 FLOUR   of c1  at 2025-03-09
expect   stock GRAIN 100 value 99.50
expect   check clean

# By the bill, at the current price, as if there were no bran: (100.00 - 0.50) less 5.00 for 95 kg, 1.25 of it 1.24
complete 4 FLOUR   at 2025-03-10
unbuild  1 FLOUR   at 2025-03-11
  pick     1 FLOUR       at finished by first-in
  take     1 FLOUR       from 2025-03-10   1.39
  apart    1 FLOUR       by bill
  put      1.25 GRAIN    at stores         1.24
  debit    production-variance             0.15
  debit    material                        1.24
  credit   finished                        1.39
expect   check clean
