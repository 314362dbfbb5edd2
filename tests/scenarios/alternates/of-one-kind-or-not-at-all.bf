# `scope whole` stands in for all that is lacking or for nothing of it: no bike gets both.
item     WHEEL  each  fifo
item     RIM    each  fifo
item     DISC   each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL scope whole
  + 1 DISC for WHEEL
receive  4 RIM     at 2025-01-10  cost 12.00
receive  3 DISC    at 2025-01-10  cost 9.00

# 6 are lacking: 4 rims do not cover them; 3 discs do in part, 3 are owed without a price
complete 3 BIKE    at 2025-03-04
  instead  3 WHEEL  by alternate DISC
  pick     3 DISC   at stores by first-in
  take     3 DISC   from 2025-01-10       27.00
  owe      3 WHEEL  at 0.00 none           0.00
  inbox    cost-missing WHEEL
  make     3 BIKE                         27.00
  debit    finished                       27.00
  credit   material                       27.00

# 4 are lacking: 4 rims cover them
complete 2 BIKE    at 2025-03-05
  instead  4 WHEEL  by alternate RIM
  pick     4 RIM    at stores by first-in
  take     4 RIM    from 2025-01-10       48.00
  make     2 BIKE                         48.00
  debit    finished                       48.00
  credit   material                       48.00
expect   check clean
