# A sale takes the one bike that is there, which was repaired with cream that was not: 3.00, and 2 cream owed at the
# standard of 5.00, so 13.00. What the sale lacks is made for it, and with it come 2 cream that cost nothing (they are
# worth what they are sold for): they settle what is owed. So the repair cost nothing, and the sale is trued up by
# 10.00 in its own posting: its cost is 3.00, and what is made for it costs nothing.
item     CREAM  each  bought  fifo
item     BIKE   each  made  fifo  make-on sale
party    ACME
standard CREAM  material 5.00
bill     BIKE
  + 1 CREAM  output  when-sold
receive  1 BIKE    at 2025-01-12  total 3.00
rework   1 BIKE    at 2025-01-13
  + 2 CREAM
sell     3 BIKE    to ACME  at 2025-01-14  key s
expect   cost s 3.00
expect   balance cost-of-sales 3.00
expect   owed CREAM 0
expect   stock BIKE 0 value 0.00
expect   check clean
undo     s         at 2025-01-14
expect   stock BIKE 1 value 13.00
expect   owed CREAM 2 value 10.00
expect   balance cost-of-sales 0.00
expect   check clean
