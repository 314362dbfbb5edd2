# Three hubs take one washer. Hubs that are not there are made on the spot, three at once or one by one: together they
# take one washer, and cost round(3 x 0.505) = 1.52, since what was blown through is counted. 3.00 + 1.52 = 4.52
item     WASHER each  fifo  step 1
item     HUB    each  made  semi  fifo
item     BIKE   each  made  fifo
item     TRIKE  each  made  fifo
bill     HUB
  + 1/3 WASHER
rate     HUB    conversion 0.505
bill     BIKE
  + 1 HUB blow-through
bill     TRIKE
  + 2 HUB blow-through
receive  10 WASHER  at 2025-01-10  cost 3.00
complete 3 BIKE     at 2025-02-01  key at-once
  instead  3 HUB     by blow-through
  pick     1 WASHER  at stores by first-in
  take     1 WASHER  from 2025-01-10   3.00
  make     3 BIKE                      4.52
  debit    finished                    4.52
  credit   applied                     1.52
  credit   material                    3.00
undo     at-once    at 2025-02-01
expect   stock WASHER 10 value 30.00

# 0.51, 1.01 and 1.52 in all: 0.51, 0.50 and 0.51
complete 1 BIKE     at 2025-02-02
  instead  1 HUB     by blow-through
  pick     1 WASHER  at stores by first-in
  take     1 WASHER  from 2025-01-10   3.00
  make     1 BIKE                      3.51
  debit    finished                    3.51
  credit   applied                     0.51
  credit   material                    3.00
complete 1 BIKE     at 2025-02-03
  instead  1 HUB     by blow-through
  make     1 BIKE                      0.50
  debit    finished                    0.50
  credit   applied                     0.50
complete 1 BIKE     at 2025-02-04
  instead  1 HUB     by blow-through
  make     1 BIKE                      0.51
  debit    finished                    0.51
  credit   applied                     0.51
expect   balance finished 4.52
expect   check clean

# The fourth and the fifth hub go into another product: one washer more, 2.53 - 1.52 = 1.01
complete 1 TRIKE    at 2025-02-05
  instead  2 HUB     by blow-through
  pick     1 WASHER  at stores by first-in
  take     1 WASHER  from 2025-01-10   3.00
  make     1 TRIKE                     4.01
  debit    finished                    4.01
  credit   applied                     1.01
  credit   material                    3.00

# A hub that is made for stock has a running output of its own: its first one takes a washer.
complete 1 HUB      at 2025-02-06
expect   stock WASHER 7 value 21.00
expect   check clean
