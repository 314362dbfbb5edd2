# A line may name another unit of its part: a quarter of a roll of 100 m is 25 m.
item     WIRE   m     fifo
unit     WIRE   roll 100
item     COIL   each  made  fifo
bill     COIL
  + 0.25 roll WIRE
receive  3 roll WIRE  at 2025-06-01  cost 40.00

# 40.00 a roll is 0.40 a metre: 2 x 25 x 0.40 = 20.00
complete 2 COIL  at 2025-06-02
  pick     50 WIRE  at stores by first-in
  take     50 WIRE  from 2025-06-01       20.00
  make     2 COIL                         20.00
  debit    finished                       20.00
  credit   material                       20.00
expect   stock WIRE 250 value 100.00
