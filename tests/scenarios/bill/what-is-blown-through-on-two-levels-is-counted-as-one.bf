# Three rims take one bar of steel. A bike has two wheels of two rims, and a spare rim: five rims, of which four come from a
# level deeper. 4 rims take 2 bars, the fifth none; the second bike's are the 6th to the 9th, one bar more, and the 10th.
item     STEEL  each  fifo  step 1
item     RIM    each  made  semi  fifo
item     WHEEL  each  made  semi  fifo
item     BIKE   each  made  fifo
bill     RIM
  + 1/3 STEEL
bill     WHEEL
  + 2 RIM blow-through
bill     BIKE
  + 2 WHEEL blow-through
  + 1 RIM blow-through
receive  10 STEEL   at 2025-01-10  cost 5.00
complete 1 BIKE     at 2025-02-01  key first
  instead  2 WHEEL   by blow-through
  instead  4 RIM     by blow-through
  pick     2 STEEL   at stores by first-in
  take     2 STEEL   from 2025-01-10  10.00
  instead  1 RIM     by blow-through
  make     1 BIKE                     10.00
  debit    finished                   10.00
  credit   material                   10.00
complete 1 BIKE     at 2025-02-02
  instead  2 WHEEL   by blow-through
  instead  4 RIM     by blow-through
  pick     1 STEEL   at stores by first-in
  take     1 STEEL   from 2025-01-10   5.00
  instead  1 RIM     by blow-through
  pick     1 STEEL   at stores by first-in
  take     1 STEEL   from 2025-01-10   5.00
  make     1 BIKE                     10.00
  debit    finished                   10.00
  credit   material                   10.00
# 10 rims take 4 bars, 6 take 2 and 5 take 2: what comes back is what they took.
undo     first      at 2025-02-03
  slice    2 STEEL   at 2025-01-10    10.00
  put      2 STEEL   at stores
  lower    1 BIKE    of 2025-02-01    10.00
  pick     1 BIKE    at finished by undo
  debit    material                   10.00
  credit   finished                   10.00
# Two at once after one: 15 rims take 5 bars.
complete 2 BIKE     at 2025-02-04
expect   stock STEEL 5 value 25.00
expect   check clean
