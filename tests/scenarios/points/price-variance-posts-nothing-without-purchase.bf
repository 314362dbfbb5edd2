# Where purchase is not recorded, a receipt dearer than the standard posts nothing at all; neither
# does its return to the supplier.
item     WHEEL  each  standard
standard WHEEL  material 1.00  from 2025-01-01
points   completion sale

# Pool 10 x 1.00 = 10.00, invoice 10 x 1.10 = 11.00: both sides and the variance lie in payables.
receive  10 WHEEL  at 2025-01-10  cost 1.10  key po-1
  put      10 WHEEL at stores             10.00
return-to-supplier 2 WHEEL  of po-1  at 2025-01-12
expect   stock WHEEL 8
expect   balance payables 0.00
expect   balance price-variance 0.00
expect   balance material 0.00
expect   check clean
