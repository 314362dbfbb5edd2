# Conversion is round(rate x output after) - round(rate x output before), so that any split gives the
# same total.
item     CLIP   each  made  fifo
item     WIRE   m     fifo
bill     CLIP
  + 0.1 WIRE
rate     CLIP   conversion 0.333
receive  10 WIRE  at 2025-05-01  cost 1.00

# 0.333 rounds to 0.33; 0.10 + 0.33 = 0.43
complete 1 CLIP  at 2025-05-02
  pick     0.1 WIRE at stores by first-in
  take     0.1 WIRE from 2025-05-01        0.10
  make     1 CLIP                          0.43
  debit    finished                        0.43
  credit   material                        0.10
  credit   applied                         0.33
# 2 x 0.333 = 0.666 rounds to 0.67; 0.67 - 0.33 = 0.34
complete 1 CLIP  at 2025-05-03
  pick     0.1 WIRE at stores by first-in
  take     0.1 WIRE from 2025-05-01        0.10
  make     1 CLIP                          0.44
  debit    finished                        0.44
  credit   material                        0.10
  credit   applied                         0.34
# 3 x 0.333 = 0.999 rounds to 1.00; 1.00 - 0.67 = 0.33
complete 1 CLIP  at 2025-05-04
  pick     0.1 WIRE at stores by first-in
  take     0.1 WIRE from 2025-05-01        0.10
  make     1 CLIP                          0.43
  debit    finished                        0.43
  credit   material                        0.10
  credit   applied                         0.33
expect   balance applied -1.00
