# Twelve pieces of an order, nine of them good: at once, or in parts with one too many, which is undone
# in parts, with a change in between. What the order then holds too much goes back when it is finished.
# Both have taken the same; how that divides between good and bad pieces is by report.
item     DOUGH  kg    fifo  step 1
item     MOULD  each  fifo
item     CAKE   each  made  fifo
bill     CAKE
  + 0.4 DOUGH
  + 1 MOULD fixed
rate     CAKE   conversion 0.33
receive  20 DOUGH  at 2025-05-01  cost 2.00
receive  4 MOULD   cost 5.00
order    once   9 CAKE
order    parts  6 CAKE
order    once   release
order    parts  release

# total(12) = 4.8, up to 5 kg; 10.00 + 5.00 + 12 x 0.33 = 18.96. Scrapped 2 of 12: 2.50 + 0.66 = 3.16;
# scrapped and lost 3 of 12: 3.75 + 0.99 = 4.74, lost 1.58; good 14.22
complete 9 CAKE  scrapped 2  lost 1  order once  at 2025-05-02
  pick     5 DOUGH  at stores by first-in
  take     5 DOUGH  from 2025-05-01       10.00
  pick     1 MOULD  at stores by first-in
  take     1 MOULD  from 2025-05-01        5.00
  make     9 CAKE                         14.22
  scrapped 2 CAKE                          3.16
  lost     1 CAKE                          1.58
  debit    finished                       14.22
  debit    scrap                           3.16
  debit    shrinkage                       1.58
  credit   material                       15.00
  credit   applied                         3.96
finish   once

# 2 kg 4.00, a mould 5.00, 1.65; scrapped 1 of 5: 1.80 + 0.33 = 2.13
complete 4 CAKE  scrapped 1  order parts  at 2025-05-03
  pick     2 DOUGH  at stores by first-in
  take     2 DOUGH  from 2025-05-01        4.00
  pick     1 MOULD  at stores by first-in
  take     1 MOULD  from 2025-05-01        5.00
  make     4 CAKE                          8.52
  scrapped 1 CAKE                          2.13
  debit    finished                        8.52
  debit    scrap                           2.13
  credit   material                        9.00
  credit   applied                         1.65
# total(10) = 4 kg: 4.00; 3.30 - 1.65. Scrapped 1 of 5: 0.80 + 0.33 = 1.13; bad 2 of 5: 1.60 + 0.66
complete 3 CAKE  scrapped 1  lost 1  order parts  at 2025-05-04
  inbox    over-completion CAKE
  pick     2 DOUGH  at stores by first-in
  take     2 DOUGH  from 2025-05-01        4.00
  make     3 CAKE                          3.39
  scrapped 1 CAKE                          1.13
  lost     1 CAKE                          1.13
  debit    finished                        3.39
  debit    scrap                           1.13
  debit    shrinkage                       1.13
  credit   material                        4.00
  credit   applied                         1.65
order    parts change 9 tolerance 10%
# total(16) = 6.4, up to 7: 3 kg 6.00; 5.28 - 3.30 = 1.98. 13 good are more than 9 + 0.9
complete 6 CAKE  order parts  at 2025-05-05  key six
  inbox    over-completion CAKE
  pick     3 DOUGH  at stores by first-in
  take     3 DOUGH  from 2025-05-01        6.00
  make     6 CAKE                          7.98
  debit    finished                        7.98
  credit   material                        6.00
  credit   applied                         1.98
# 3 x 3 / 6 = 1.5, up to 2: 1 comes back, as the bill has it: 7 - total(13) = 7 - 6. 1.98 - 0.99
undo     six 3  at 2025-05-06
  untake   1 DOUGH  from 2025-05-01        2.00
  put      1 DOUGH  at stores
  lower    3 CAKE   of 2025-05-05          2.99
  pick     3 CAKE   at finished by undo
  debit    material                        2.00
  debit    applied                         0.99
  credit   finished                        2.99
# 2 x 2 / 3 = 1.33, up to 2: nothing comes back, while the bill has total(13) - total(12) = 1
undo     six 1
  lower    1 CAKE   of 2025-05-05          0.33
  pick     1 CAKE   at finished by undo
  carry    1 DOUGH
  debit    applied                         0.33
  credit   finished                        0.33
finish   parts  at 2025-05-07  key done
  carry    -1 DOUGH
  untake   1 DOUGH  from 2025-05-01        2.00
  put      1 DOUGH  at stores
  true-up  CAKE     of 2025-05-05         -2.00
  debit    material                        2.00
  credit   finished                        2.00

# Twice 5 kg, a mould and 3.96; 8.52 + 3.39 + 2.66 = 14.57, 2.13 + 1.13 = 3.26 and 1.13: 18.96
expect   stock DOUGH 10 value 20.00
expect   stock MOULD 2 value 10.00
expect   balance applied -7.92
expect   balance finished 28.79
expect   balance scrap 6.42
expect   balance shrinkage 2.71
expect   order once finished good 9 scrapped 2 lost 1
expect   order parts finished good 9 scrapped 2 lost 1

# The order goes on, and finishes twice: 3 more are total(15) - total(12) = 6 - 5, without the finish
# the kilogram that it holds is enough
undo     done  at 2025-05-08  key again
complete 3 CAKE  order parts  at 2025-05-08  key more
  inbox    over-completion CAKE
  carry    -1 DOUGH
  make     3 CAKE                          0.99
  debit    finished                        0.99
  credit   applied                         0.99
undo     more
undo     again
order    parts reopen
complete 3 CAKE  order parts  at 2025-05-09
  inbox    over-completion CAKE
  pick     1 DOUGH  at stores by first-in
  take     1 DOUGH  from 2025-05-01        2.00
  make     3 CAKE                          2.99
  debit    finished                        2.99
  credit   material                        2.00
  credit   applied                         0.99
expect   check clean
