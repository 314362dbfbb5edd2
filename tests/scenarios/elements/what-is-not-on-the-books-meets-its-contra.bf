# Where only the sale is recorded all of the cost is booked with it: what was bought (material, and the work of the
# paint shop) against payables, our own people, machines and overhead against what is applied.
points   sale
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
party    ALPHA
bill     BIKE
  + 2 WHEEL
rate     BIKE  labour 3.00  machine 2.00  overhead 1.00  outside 0.50
receive  4 WHEEL  at 2025-01-10  cost 5.00
complete 2 BIKE   at 2025-01-11
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10       20.00
  make     2 BIKE                         33.00
sell     1 BIKE  to ALPHA  at 2025-01-12
  pick     1 BIKE  at finished by first-in
  take     1 BIKE  from 2025-01-11        16.50
  debit    cost-of-sales                  16.50
  credit   payables                       10.50
  credit   applied                         6.00
# What is scrapped takes with it only what was bought: completion is not recorded.
scrap    1 BIKE  at 2025-01-13
  pick     1 BIKE  at finished by first-in
  take     1 BIKE  from 2025-01-11        16.50
  debit    scrap                          10.50
  credit   payables                       10.50
expect   check clean
