# The carton of goods that a customer brings back is gone.
item     CARTON  each  fifo  issue sale
item     TOY     each  made  fifo
bill     TOY
  + 1 CARTON
receive  9 CARTON  at 2025-01-10  cost 1.00
complete 4 TOY     at 2025-03-04
sell     2 TOY     at 2025-03-05  key sale
return   1 TOY     of sale  at 2025-03-06
expect   due CARTON 2 value 2.00
expect   stock CARTON 7 value 7.00
# Sold again it is delivered anew: the next one's carton goes.
sell     1 TOY     at 2025-03-07
expect   due CARTON 1 value 1.00
# What is left of the first sale is undone: both cartons that it triggered come back.
undo     sale      at 2025-03-08
expect   due CARTON 3 value 3.00
expect   stock CARTON 8 value 8.00
expect   check clean
