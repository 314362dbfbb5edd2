# The books of October are closed: what the late receipt changes of its sale is November's.
item     WHEEL  each  average
receive  10 WHEEL  at 2025-10-01  cost 1.00
sell     4 WHEEL   at 2025-10-20
close    2025-10-31  at 2025-11-03
# 20 for 30.00: the sale cost 6.00, not 4.00.
receive  10 WHEEL  at 2025-10-10  cost 2.00  key LATE
expect   balance cost-of-sales 6.00
expect   stock WHEEL 16 value 24.00
expect   check clean
