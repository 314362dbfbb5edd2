# What happened in January and is told after the close is recorded all the same: its stock is true at
# once, and its entries fall into February.
item     SAND   kg    fifo
item     VASE   each  made  fifo
bill     VASE
  + 1 SAND
rate     VASE   conversion 5.00
receive  10 SAND  at 2025-01-10  cost 1.00
complete 4 VASE   at 2025-01-11
close    2025-01-31  at 2025-02-01
  debit    applied                        20.00
  credit   cost-of-sales                  20.00
complete 1 VASE   at 2025-01-30
  pick     1 SAND   at stores by first-in
  take     1 SAND   from 2025-01-10        1.00
  make     1 VASE                          6.00
  debit    finished                        6.00
  credit   material                        1.00
  credit   applied                         5.00
expect   stock VASE 5 value 30.00
expect   balance applied -5.00
close    2025-02-28  at 2025-03-01
  debit    applied                         5.00
  credit   cost-of-sales                   5.00
expect   balance applied 0.00
