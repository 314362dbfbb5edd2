# Any split gives the same totals: seven doors at once and seven doors one by one take the same parts
# and the same cents.
item     HINGE-A each fifo
item     HINGE-B each fifo
item     DOOR-A each  made  fifo
item     DOOR-B each  made  fifo
bill     DOOR-A
  + 1 HINGE-A
bill     DOOR-B
  + 1 HINGE-B
rate     DOOR-A conversion 0.333
rate     DOOR-B conversion 0.333
receive  7 HINGE-A  at 2025-01-10  total 10.00
receive  7 HINGE-B  at 2025-01-10  total 10.00
# 7 x 0.333 = 2.331, rounded 2.33; 10.00 + 2.33 = 12.33
complete 7 DOOR-A  at 2025-01-11
  pick     7 HINGE-A at stores by first-in
  take     7 HINGE-A from 2025-01-10      10.00
  make     7 DOOR-A                       12.33
  debit    finished                       12.33
  credit   material                       10.00
  credit   applied                         2.33
complete 1 DOOR-B  at 2025-01-11
# hinges 1.43 1.43 1.43 1.42 1.43 1.43 1.43; conversion 0.33 0.34 0.33 0.33 0.34 0.33 0.33
# The second: 1.43 + 0.34 = 1.77
complete 1 DOOR-B  at 2025-01-11
  pick     1 HINGE-B at stores by first-in
  take     1 HINGE-B from 2025-01-10       1.43
  make     1 DOOR-B                        1.77
  debit    finished                        1.77
  credit   material                        1.43
  credit   applied                         0.34
complete 1 DOOR-B  at 2025-01-11
# The fourth: 1.42 + 0.33 = 1.75
complete 1 DOOR-B  at 2025-01-11
  pick     1 HINGE-B at stores by first-in
  take     1 HINGE-B from 2025-01-10       1.42
  make     1 DOOR-B                        1.75
  debit    finished                        1.75
  credit   material                        1.42
  credit   applied                         0.33
complete 1 DOOR-B  at 2025-01-11
complete 1 DOOR-B  at 2025-01-11
complete 1 DOOR-B  at 2025-01-11
expect   stock DOOR-A 7 value 12.33
expect   stock DOOR-B 7 value 12.33
expect   balance applied -4.66
expect   stock HINGE-B 0 value 0.00
