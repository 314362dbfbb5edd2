item     WHEEL  each
receive  10 WHEEL  cost 5.00 USD rate 1.10  at 2025-03-01  key po-1
landed   po-1 8.00 CHF rate 1.05  for freight  at 2025-03-02  key f-1
expect   stock WHEEL 10 value 63.40
# The invoice is of 5.20 dollars, at the rate of its day: 10 x 5.20 x 1.08 = 56.16, and freight.
reprice  po-1 cost 5.20 USD rate 1.08  at 2025-03-03  key r-1
expect   stock WHEEL 10 value 64.56
undo     f-1 4.20  at 2025-03-04
expect   stock WHEEL 10 value 60.36
undo     r-1  at 2025-03-04
expect   stock WHEEL 10 value 59.20
expect   check clean
