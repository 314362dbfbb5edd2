item     WHEEL  each  standard
standard WHEEL  material 10.00
receive  10 WHEEL  total 105.00  at 2025-03-01  key po-1
expect   balance price-variance 5.00
landed   po-1 12.00  at 2025-03-02  key f-1
expect   stock WHEEL 10 value 100.00
expect   balance price-variance 17.00
# The goods never had it: their undo takes only what they were paid for.
undo     po-1  at 2025-03-03  key u-1
expect   balance price-variance 12.00
expect   balance payables -12.00
undo     f-1   at 2025-03-03
expect   balance price-variance 0.00
expect   balance payables 0.00
expect   check clean
