# A by-product at a price takes off each element what it is of the cost, and those before it rounded together, so
# that nothing is left over. Of 10.00 (material 6.00, labour 3.00, overhead 1.00) chips of 1.01 bear material
# round(1.01 x 6/10) = 0.61, with labour round(1.01 x 9/10) = 0.91, that is 0.30, and overhead the rest, 0.10.
item     ROD    kg    fifo
item     CHIPS  kg    fifo
item     SHAFT  each  made  fifo
bill     SHAFT
  + 1 ROD
  + 1 CHIPS  output  cost 1.01
rate     SHAFT  labour 3.00  overhead 1.00
receive  1 ROD  at 2025-01-10  cost 6.00
complete 1 SHAFT  at 2025-01-11
expect   element CHIPS material 0.61
expect   element CHIPS labour 0.30
expect   element CHIPS overhead 0.10
expect   element SHAFT material 5.39
expect   element SHAFT labour 2.70
expect   element SHAFT overhead 0.90
expect   stock SHAFT 1 value 8.99
expect   check clean
