# A line may name its place; the same part at two places is two needs, each with its own pick.
item     CABLE  m     fifo
item     LAMP   each  made  fifo
bill     LAMP
  + 1.5 CABLE place line
  + 0.5 CABLE
receive  10 CABLE  to line    at 2025-07-01  cost 1.00
receive  10 CABLE  to stores  at 2025-07-02  cost 1.20

# 4 x 1.5 = 6 and 4 x 0.5 = 2: both from the oldest layer, 6.00 + 2.00 = 8.00
complete 4 LAMP  at 2025-07-03
  pick     6 CABLE  at line by named
  take     6 CABLE  from 2025-07-01        6.00
  pick     2 CABLE  at stores by first-in
  take     2 CABLE  from 2025-07-01        2.00
  make     4 LAMP                          8.00
  debit    finished                        8.00
  credit   material                        8.00
expect   stock CABLE 4 in line
expect   stock CABLE 8 in stores
