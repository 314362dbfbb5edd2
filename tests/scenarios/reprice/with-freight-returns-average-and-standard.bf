# Freight of 10.00 lies in ten wheels of 5.00; two went back to the supplier at 5.00, whose freight is lost. The invoice says
# 5.50: the supplier owes 0.50 more for each that he has back. Freight stays.
item     WHEEL  each
item     NUT    each  average
item     BOLT   each  standard
standard BOLT   material 1.00
receive  10 WHEEL  cost 5.00  at 2025-03-01  key po-1
landed   po-1 10.00  at 2025-03-01  key f-1
return-to-supplier 2 WHEEL of po-1  at 2025-03-02
expect   balance payables -50.00
expect   balance price-variance 2.00
reprice  po-1  cost 5.50  at 2025-03-03  key r-1
expect   stock WHEEL 8 value 52.00
expect   balance payables -54.00
# Five of the ten nuts are sold: the newest draws take what is not on hand.
receive  10 NUT  total 20.00  at 2025-03-03  key po-2
sell     5 NUT   at 2025-03-03  key so-1
reprice  po-2  cost 3.00  at 2025-03-04
expect   stock NUT 5 value 15.00
expect   cost so-1 15.00
receive  10 BOLT  total 12.00  at 2025-03-04  key po-3
reprice  po-3  total 9.00  at 2025-03-05  key r-3
expect   stock BOLT 10 value 10.00
expect   balance price-variance 1.00
undo     r-3  at 2025-03-06
expect   balance price-variance 4.00
expect   check clean
