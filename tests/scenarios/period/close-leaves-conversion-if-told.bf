# With the setting close-conversion leave, a close posts nothing.
item     SAND   kg    fifo
item     VASE   each  made  fifo
bill     VASE
  + 1 SAND
rate     VASE   conversion 5.00
setting  close-conversion leave
receive  10 SAND  at 2025-01-10  cost 1.00
complete 4 VASE   at 2025-01-11
  pick     4 SAND   at stores by first-in
  take     4 SAND   from 2025-01-10        4.00
  make     4 VASE                         24.00
  debit    finished                       24.00
  credit   material                        4.00
  credit   applied                        20.00
expense  23.00    at 2025-01-20
close    2025-01-31  at 2025-02-01
expect   balance applied -20.00
expect   balance incurred 23.00
expect   balance cost-of-sales 0.00
