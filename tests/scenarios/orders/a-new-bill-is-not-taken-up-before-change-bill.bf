# A released order is made by the bill and the rate that its release found. New versions count for
# other completions at once, for the order from `change … bill` on, and no more when that is undone.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 2 PLANK
rate     BENCH  conversion 1.00
receive  100 PLANK  at 2025-01-10  cost 3.00
order    B  10 BENCH  at 2025-01-10
order    B  release
# 6 x 3.00 + 3 x 1.00
complete 3 BENCH  order B  at 2025-01-11
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     3 BENCH                        21.00
  debit    finished                       21.00
  credit   material                       18.00
  credit   applied                         3.00

bill     BENCH  from 2025-01-12
  + 3 PLANK
rate     BENCH  conversion 2.00  from 2025-01-12
complete 3 BENCH  order B  at 2025-01-13
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     3 BENCH                        21.00
  debit    finished                       21.00
  credit   material                       18.00
  credit   applied                         3.00
# Without the order: 3 x 3.00 + 2.00
complete 1 BENCH  at 2025-01-13
  pick     3 PLANK  at stores by first-in
  take     3 PLANK  from 2025-01-10        9.00
  make     1 BENCH                        11.00
  debit    finished                       11.00
  credit   material                        9.00
  credit   applied                         2.00

# Quantity and due day are no word of the bill
order    B  change 12 due 2025-02-01  at 2025-01-14
complete 1 BENCH  order B  at 2025-01-14
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 BENCH                         7.00
  debit    finished                        7.00
  credit   material                        6.00
  credit   applied                         1.00
order    B  change bill  at 2025-01-15  key taken-up
# 6 x 3.00 + 2 x 2.00
complete 2 BENCH  order B  at 2025-01-15
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10       18.00
  make     2 BENCH                        22.00
  debit    finished                       22.00
  credit   material                       18.00
  credit   applied                         4.00

undo     taken-up  at 2025-01-16  key not-yet
complete 1 BENCH  order B  at 2025-01-16
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 BENCH                         7.00
  debit    finished                        7.00
  credit   material                        6.00
  credit   applied                         1.00
# Done again, the change means what it found on the 15th, not the version that came since
bill     BENCH  from 2025-01-15
  + 4 PLANK
undo     not-yet   at 2025-01-17
complete 1 BENCH  order B  at 2025-01-17
  pick     3 PLANK  at stores by first-in
  take     3 PLANK  from 2025-01-10        9.00
  make     1 BENCH                        11.00
  debit    finished                       11.00
  credit   material                        9.00
  credit   applied                         2.00
expect   check clean
