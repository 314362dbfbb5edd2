# A category may say where its goods stand: bought goods for sale stand in finished, a made part in
# material.
category TRADE  stands finished
category PARTS  stands material
item     PUMP   each  fifo  category TRADE
item     WIRE   m     fifo
item     SPRING each  made  fifo  category PARTS
bill     SPRING
  + 0.5 WIRE
receive  10 PUMP  at 2025-01-10  cost 8.00
  put      10 PUMP  at stores             80.00
  debit    finished                       80.00
  credit   payables                       80.00
receive  10 WIRE  at 2025-01-10  cost 1.00
# 4 x 0.5 x 1.00 = 2.00 moves inside material
complete 4 SPRING at 2025-01-11
expect   balance material 10.00
expect   balance finished 80.00
expect   check clean
