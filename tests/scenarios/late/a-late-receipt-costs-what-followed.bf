# What is heard of late costs the draws behind its day anew.
item     WHEEL  each  average
receive  10 WHEEL  at 2025-11-01  cost 1.00
sell     4 WHEEL   at 2025-11-03  key S
expect   balance cost-of-sales 4.00
# On the 2nd 20 lay there for 10.00 + 20.00: each 1.50. The sale: 6.00, and 24.00 stay.
receive  10 WHEEL  at 2025-11-02  cost 2.00  key LATE
expect   balance cost-of-sales 6.00
expect   balance material 24.00
expect   balance payables -30.00
expect   stock WHEEL 16 value 24.00
expect   check clean
