# A late receipt was wrong: its undo gives the sales behind it their cost back.
item     WHEEL  each  average
receive  10 WHEEL  at 2025-11-01  cost 1.00
sell     4 WHEEL   at 2025-11-03
receive  10 WHEEL  at 2025-11-02  cost 2.00  key LATE
expect   balance cost-of-sales 6.00
undo     LATE  at 2025-11-04
expect   balance cost-of-sales 4.00
expect   balance payables -10.00
expect   stock WHEEL 6 value 6.00
expect   check clean
