# Under purchase and sale what is due of raw parts stands in due; without the purchase in payables.
points   purchase sale
item     WHEEL  each  fifo  issue manual
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  6 WHEEL  at 2025-01-10  cost 1.00
complete 1 BIKE   at 2025-03-04  key bike
expect   balance material 8.00
expect   balance due -2.00
expect   balance payables -6.00
points   sale     at 2025-03-05
expect   balance material 0.00
expect   balance due 0.00
expect   balance payables 0.00
points   purchase completion sale  at 2025-03-06
expect   balance material 6.00
expect   balance finished 2.00
expect   balance due -2.00
expect   balance payables -6.00
undo     bike     at 2025-03-07
expect   balance due 0.00
expect   balance finished 0.00
expect   check clean
