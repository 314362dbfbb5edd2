# Carton goes with the shipment, the seal with the sale. A sale over the counter is both; where `ship`
# is not yet a sale, the sale of what was shipped ships nothing again.
setting  ship-sells  no
item     CARTON  each  fifo  issue shipment
item     SEAL    each  fifo  issue sale
item     TOY     each  made  fifo
bill     TOY
  + 1 CARTON
  + 1 SEAL
receive  9 CARTON  at 2025-01-10  cost 1.00
receive  9 SEAL    at 2025-01-10  cost 0.10
complete 4 TOY     at 2025-03-04
expect   due CARTON 4 value 4.00
expect   due SEAL 4 value 0.40
ship     2 TOY     at 2025-03-05
expect   due CARTON 2 value 2.00
expect   due SEAL 4 value 0.40
# These two lie in transit: shipped they are.
sell     2 TOY     at 2025-03-06
expect   due CARTON 2 value 2.00
expect   due SEAL 2 value 0.20
# This one does not.
sell     1 TOY     at 2025-03-07
expect   due CARTON 1 value 1.00
expect   due SEAL 1 value 0.10
expect   stock CARTON 6 value 6.00
expect   stock SEAL 6 value 0.60
expect   check clean
