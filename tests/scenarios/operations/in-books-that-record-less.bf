# Where only the sale is recorded, what is in process is on no account; where purchase and sale are,
# its material is and its conversion is not.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw  conversion 1.00  pay-point
points   sale
receive  20 PLANK  at 2025-01-10  cost 3.00
# 4 + 1 scrapped: 30.00 + 5.00; a fifth is 6.00 and 1.00, of which no book takes the 1.00
operation 10 4 BENCH scrapped 1  at 2025-01-11
  pick     10 PLANK at stores by first-in
  take     10 PLANK from 2025-01-10       30.00
  make     4 BENCH/10                     28.00
  scrapped 1 BENCH/10                      7.00
  debit    scrap                           6.00
  credit   payables                        6.00
# 20 - 10 planks and 24.00 in process
points   purchase sale  at 2025-01-12
  debit    material                       54.00
  credit   payables                       54.00
complete 3 BENCH
  pick     3 BENCH/10 at line by first-in
  take     3 BENCH/10 from 2025-01-11     21.00
  make     3 BENCH                        21.00
# 1.00 of the one in process; 18.00 + 3.00 completed: material 1.00 - 18.00, applied 1.00 + 3.00
points   purchase completion sale  at 2025-01-13
  debit    finished                       21.00
  credit   material                       17.00
  credit   applied                         4.00
expect   stock BENCH/10 1 value 7.00
expect   check clean
