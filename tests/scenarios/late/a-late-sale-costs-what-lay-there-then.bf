# A late sale costs what it would have on its own day, and so does what followed it.
item     WHEEL  each  average
receive  10 WHEEL  at 2025-11-01  cost 1.00
receive  10 WHEEL  at 2025-11-03  cost 2.00
sell     4 WHEEL   at 2025-11-04
# 30.00 x 4 / 20
expect   balance cost-of-sales 6.00
# On the 2nd 10 lay there for 10.00: the late sale costs 5.00. Then there are 15 for 25.00, and the
# other costs 25.00 - round(25.00 x 11 / 15 = 18.3333) = 6.67.
sell     5 WHEEL   at 2025-11-02
expect   balance cost-of-sales 11.67
expect   stock WHEEL 11 value 18.33
expect   check clean
