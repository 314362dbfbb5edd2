# Stock in kilograms, received in both units, the bill in grams: quantities add up in the stock unit alone.
item     SALT  kg    fifo
unit     SALT  g  1/1000
item     MIX   each  made  fifo
bill     MIX
  + 250 g SALT
receive  900 g SALT     at 2026-03-02  total 0.90
receive  0.1 kg SALT    at 2026-03-02  total 0.10
expect   stock SALT 1 value 1.00
# 3 x 0.25 = 0.75
complete 3 MIX  at 2026-03-03
  pick     0.75 SALT  at stores by first-in
  take     0.75 SALT  from 2026-03-02      0.75
  make     3 MIX                           0.75
  debit    finished                        0.75
  credit   material                        0.75
expect   stock SALT 0.25 value 0.25
expect   check clean
