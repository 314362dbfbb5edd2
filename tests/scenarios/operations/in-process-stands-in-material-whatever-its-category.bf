# Goods in process have the category of their item, for its accounts, and yet stand in material, also
# where that category says that its goods stand in finished.
category SHOWN  stands finished
item     PLANK  each  fifo
item     BENCH  each  made  fifo  category SHOWN
account  material 1310  category SHOWN
bill     BENCH
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw  conversion 1.00  pay-point
receive  20 PLANK  at 2025-01-10  cost 3.00
operation 10 3 BENCH  at 2025-01-11
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     3 BENCH/10                     21.00
  debit    material 1310                  21.00
  credit   material                       18.00
  credit   applied                         3.00
complete 2 BENCH  at 2025-01-12
  pick     2 BENCH/10 at line by first-in
  take     2 BENCH/10 from 2025-01-11     14.00
  make     2 BENCH                        14.00
  debit    finished                       14.00
  credit   material 1310                  14.00
expect   stock BENCH/10 1 value 7.00
expect   balance material 49.00
expect   balance finished 14.00
expect   check clean
