# Books that record the sale alone owe the carrier with the sale: of ten wheels one is sold when the freight comes.
points   sale
item     WHEEL  each
account  payables 1200 named
receive  10 WHEEL  total 100.00  at 2025-03-01  key po-1
sell     1 WHEEL   at 2025-03-01  key so-1
expect   balance payables -10.00
landed   po-1 10.00  at 2025-03-02  key f-1
expect   balance cost-of-sales 11.00
expect   balance payables -11.00
# What is undone of the receipt is no price variance where nothing of it was booked.
undo     po-1 5  at 2025-03-03
expect   balance price-variance 0.00
expect   balance payables -11.00
sell     4 WHEEL at 2025-03-04
expect   balance cost-of-sales 55.00
expect   check clean
