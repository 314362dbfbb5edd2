# A finished product may be a part of another: value leaves finished and enters it again, so that only
# what joins is entered.
item     MUG    each  fifo
item     GIFT   each  made  fifo
item     BASKET each  made  fifo
bill     GIFT
  + 2 MUG
bill     BASKET
  + 3 GIFT
rate     BASKET conversion 1.00
receive  12 MUG  at 2025-11-01  cost 2.50
complete 6 GIFT  at 2025-11-02

# 3 x 5.00 + 1.00 = 16.00; finished: 16.00 - 15.00 = 1.00
complete 1 BASKET  at 2025-11-03
  pick     3 GIFT   at finished by first-in
  take     3 GIFT   from 2025-11-02       15.00
  make     1 BASKET                       16.00
  debit    finished                        1.00
  credit   applied                         1.00
expect   balance finished 31.00
expect   check clean
