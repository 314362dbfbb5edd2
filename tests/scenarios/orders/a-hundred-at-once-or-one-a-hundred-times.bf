# A hundred pieces of an order at once take and cost what a hundred reports of one piece do, down to
# the last cent: each books the difference of two totals of the order's own output.
item     WIRE   m     fifo
item     LAMP   each  made  fifo
bill     LAMP
  + 1/3 WIRE
rate     LAMP   conversion 0.125
receive  100 WIRE   at 2025-01-10  cost 3.00
order    whole  100 LAMP
order    pieces 100 LAMP
order    whole  release
order    pieces release

# 100 / 3 = 33.333334 m, rounded up; 300.00 - round(66.666666 x 3.00) = 300.00 - 200.00 = 100.00;
# conversion 100 x 0.125 = 12.50
complete 100 LAMP order whole  at 2025-01-11
  pick     33.333334 WIRE at stores by first-in
  take     33.333334 WIRE from 2025-01-10  100.00
  make     100 LAMP                        112.50
  debit    finished                        112.50
  credit   material                        100.00
  credit   applied                          12.50

# One piece: 0.333334 m: 200.00 - round(66.333332 x 3.00) = 200.00 - 199.00 = 1.00; round(0.125) = 0.13
complete 1 LAMP   order pieces at 2025-01-12
  pick     0.333334 WIRE at stores by first-in
  take     0.333334 WIRE from 2025-01-10  1.00
  make     1 LAMP                         1.13
  debit    finished                       1.13
  credit   material                       1.00
  credit   applied                        0.13
# total(2) = 0.666667: 0.333333 m; 199.00 - round(65.999999 x 3.00) = 199.00 - 198.00 = 1.00;
# round(2 x 0.125) - 0.13 = 0.25 - 0.13 = 0.12
complete 1 LAMP   order pieces
  pick     0.333333 WIRE at stores by first-in
  take     0.333333 WIRE from 2025-01-10  1.00
  make     1 LAMP                         1.12
  debit    finished                       1.12
  credit   material                       1.00
  credit   applied                        0.12
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
complete 1 LAMP   order pieces
# Twice the same: 66.666668 m and 200.00 of wire, 25.00 of conversion
expect   stock WIRE 33.333332 value 100.00
expect   stock LAMP 200 value 225.00
expect   balance applied -25.00
expect   check clean
