# 12 test pieces once a run begin ceil(12 / 5) = 3 batches of 2 gauges: 6 once a run.
item     GAUGE  each  fifo
item     TEST   each  phantom
item     VALVE  each  made  fifo
bill     TEST
  + 2 GAUGE batch 5
bill     VALVE
  + 12 TEST fixed
receive  20 GAUGE  at 2025-07-01  cost 1.00

complete 100 VALVE  at 2025-07-02
  pick     6 GAUGE  at stores by first-in
  take     6 GAUGE  from 2025-07-01        6.00
  make     100 VALVE                       6.00
  debit    finished                        6.00
  credit   material                        6.00
complete 1 VALVE    at 2025-07-02
  make     1 VALVE                         0.00
