# A hundred pieces at 0.243 pipe each need 25 whole pipes, not 24 and not 100.
item     PIPE   each  fifo  step 1
item     RAIL   each  made  fifo
bill     RAIL
  + 0.243 PIPE
receive  30 PIPE  at 2025-09-01  cost 12.00

# 100 x 0.243 = 24.3, up to 25; 25 x 12.00 = 300.00
complete 100 RAIL  at 2025-09-02
  pick     25 PIPE  at stores by first-in
  take     25 PIPE  from 2025-09-01      300.00
  make     100 RAIL                      300.00
  debit    finished                      300.00
  credit   material                      300.00
expect   stock PIPE 5 value 60.00
