# Every verb takes the item's units: what is completed, sold, counted and undone in boxes is stock in
# pieces.
item     DOUGH  kg    fifo
item     BISCUIT each made  fifo
unit     BISCUIT box 20
bill     BISCUIT
  + 0.02 DOUGH
receive  10 DOUGH  at 2025-01-10  cost 5.00
# 4 x 20 = 80 biscuits need 1.6 kg: 8.00
complete 4 box BISCUIT  at 2025-01-11
  pick     1.6 DOUGH at stores by first-in
  take     1.6 DOUGH from 2025-01-10       8.00
  make     80 BISCUIT                      8.00
  debit    finished                        8.00
  credit   material                        8.00
# 20 x 0.10 = 2.00
sell     1 box BISCUIT  at 2025-01-12
  pick     20 BISCUIT at finished by first-in
  take     20 BISCUIT from 2025-01-11      2.00
  debit    cost-of-sales                   2.00
  credit   finished                        2.00
# 60 - 40 = 20 are missing
count    2 box BISCUIT  at 2025-01-13
  pick     20 BISCUIT at finished by count
  take     20 BISCUIT from 2025-01-11      2.00
  debit    shrinkage                       2.00
  credit   finished                        2.00
expect   stock BISCUIT 40 value 4.00
