# A millionth of the base unit is the smallest quantity: it can be received, used and sold.
item     GOLD   kg    fifo
reason   plating
receive  0.000003 GOLD  at 2025-01-10  total 0.30
  put      0.000003 GOLD at stores         0.30
  debit    material                        0.30
  credit   payables                        0.30
issue    0.000001 GOLD  reason plating  at 2025-01-11
  pick     0.000001 GOLD at stores by first-in
  take     0.000001 GOLD from 2025-01-10   0.10
  debit    expense:plating                 0.10
  credit   material                        0.10
expect   stock GOLD 0.000002 value 0.20
