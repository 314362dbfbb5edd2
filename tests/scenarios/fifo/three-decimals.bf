# A book may count in thousandths: seven pieces for 10.000.
book     Bahrain  currency BHD  decimals 3
item     HINGE  each  fifo
reason   test
receive  7 HINGE  at 2025-01-10  total 10.000
  put      7 HINGE  at stores            10.000
  debit    material                      10.000
  credit   payables                      10.000

# Left of 6: 10.000 x 6 / 7 = 8.571428…, rounded 8.571; 10.000 - 8.571 = 1.429
issue    1 HINGE  reason test  at 2025-02-01
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from 2025-01-10       1.429
  debit    expense:test                   1.429
  credit   material                       1.429
# Left of 5: 7.142857…, rounded 7.143; 8.571 - 7.143 = 1.428
issue    1 HINGE  reason test  at 2025-02-02
  pick     1 HINGE  at stores by first-in
  take     1 HINGE  from 2025-01-10       1.428
  debit    expense:test                   1.428
  credit   material                       1.428
expect   stock HINGE 5 value 7.143
