# Where shipping is not the sale, shipped goods stand in transit with their cost, and the sale takes
# them first.
item     LAMP   each  fifo
setting  ship-sells no
receive  10 LAMP  at 2025-01-10  cost 4.00
ship     3 LAMP   at 2025-01-11
expect   stock LAMP 3 in transit
expect   stock LAMP 10 value 40.00
expect   balance cost-of-sales 0.00
expect   balance material 40.00
# 3 in transit first, then 1 from the stores: 4 x 4.00 = 16.00
sell     4 LAMP   at 2025-01-12
expect   stock LAMP 0 in transit
expect   stock LAMP 6 in stores
expect   balance cost-of-sales 16.00
setting  ship-sells yes
ship     1 LAMP   at 2025-01-13
  pick     1 LAMP   at stores by first-in
  take     1 LAMP   from 2025-01-10        4.00
  debit    cost-of-sales                   4.00
  credit   material                        4.00
expect   check clean
