# An alternate is taken only for what the component lacks, and before anything is owed.
item     WHEEL  each  fifo
item     RIM    each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL
receive  3 WHEEL   at 2025-01-10  cost 10.00
receive  9 RIM     at 2025-01-11  cost 12.00

# 2 wheels are there: no alternate
complete 1 BIKE    at 2025-03-04
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   material                       20.00

# 4 are needed, 1 is there: 3 rims stand in; 10.00 + 3 x 12.00 = 46.00
complete 2 BIKE    at 2025-03-05  key two
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10       10.00
  instead  3 WHEEL  by alternate RIM
  pick     3 RIM    at stores by first-in
  take     3 RIM    from 2025-01-11       36.00
  make     2 BIKE                         46.00
  debit    finished                       46.00
  credit   material                       46.00
expect   owed WHEEL 0

# Of 8 more only 6 rims are there: 2 wheels are owed at the last price. 72.00 + 20.00
complete 4 BIKE    at 2025-03-06
  instead  6 WHEEL  by alternate RIM
  pick     6 RIM    at stores by first-in
  take     6 RIM    from 2025-01-11       72.00
  owe      2 WHEEL  at 10.00 last         20.00
  make     4 BIKE                         92.00
  debit    finished                       92.00
  credit   material                       72.00
  credit   owed                           20.00
expect   check clean

# Taken back as it was taken; the wheels that come back settle what is owed.
undo     two       at 2025-03-07
expect   stock RIM 3 value 36.00
expect   owed  WHEEL 1 value 10.00
expect   check clean
