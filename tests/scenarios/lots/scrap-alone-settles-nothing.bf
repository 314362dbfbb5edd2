# Goods settle what is owed when they come in: a report that makes nothing good brings nothing in.
item     TUBE   each  fifo
item     FRAME  each  made  semi  fifo  lots
item     BIKE   each  made  fifo
bill     FRAME
  + 1 TUBE
bill     BIKE
  + 1 FRAME
receive  20 TUBE   at 2025-01-10  cost 1.00
complete 2 BIKE    at 2025-01-16
  owe      2 FRAME  at 1.00 roll-up        2.00
  make     2 BIKE                          2.00
  debit    finished                        2.00
  credit   owed                            2.00
# Expired when it is reported: no one may take it that day.
complete 3 FRAME   at 2025-01-18  lot L1  expires 2025-01-17
  pick     3 TUBE   at stores by first-in
  take     3 TUBE   from 2025-01-10        3.00
  make     3 FRAME  lot L1                 3.00
# On the day before it might be taken, but nothing comes in.
complete 0 FRAME   scrapped 1  at 2025-01-17
  late
  pick     1 TUBE   at stores by first-in
  take     1 TUBE   from 2025-01-10        1.00
  scrapped 1 FRAME                         1.00
  debit    scrap                           1.00
  credit   material                        1.00
expect   owed  FRAME 2
expect   stock FRAME 3
complete 1 FRAME   at 2025-01-17  lot L2
expect   owed  FRAME 0
expect   stock FRAME 2
expect   check clean
