# Component to product to sale, each at its own place.
item     STEEL  each  average
item     FORK   each  average  made
bill     FORK
  + 2 STEEL
receive  10 STEEL  at 2025-11-01  cost 1.00
complete 2 FORK   at 2025-11-03
sell     1 FORK   at 2025-11-04
complete 2 FORK   at 2025-11-05
sell     2 FORK   at 2025-11-06
expect   balance cost-of-sales 6.00
# On the 2nd 20 of STEEL lay there for 30.00: each 1.50, so a fork costs 3.00. Sold: 3 of them.
receive  10 STEEL  at 2025-11-02  cost 2.00
expect   balance cost-of-sales 9.00
expect   stock FORK 1 value 3.00
expect   stock STEEL 12 value 18.00
expect   check clean
