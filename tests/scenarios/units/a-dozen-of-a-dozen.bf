# Units are exact ratios to the base unit: nothing is lost on the way there and back.
item     EGG    each  fifo
unit     EGG    dozen 12
unit     EGG    gross 144
reason   breakfast
# 12.00 / 144 a piece
receive  1 gross EGG  at 2025-01-10  cost 12.00
  put      144 EGG  at stores             12.00
  debit    material                       12.00
  credit   payables                       12.00
# left 132: 11.00
issue    1 dozen EGG  reason breakfast  at 2025-01-11
  pick     12 EGG   at stores by first-in
  take     12 EGG   from 2025-01-10        1.00
  debit    expense:breakfast               1.00
  credit   material                        1.00
# left 131: 12.00 x 131 / 144 = 10.9166…, rounded 10.92; 11.00 - 10.92 = 0.08
issue    1 EGG    reason breakfast  at 2025-01-12
  pick     1 EGG    at stores by first-in
  take     1 EGG    from 2025-01-10        0.08
  debit    expense:breakfast               0.08
  credit   material                        0.08
expect   stock EGG 131 value 10.92
