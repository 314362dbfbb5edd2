# One wheel was owed at 5.00 and settled by the receipt at 6.00; the invoice says 7.00. The receipt goes: it is owed at
# 5.00 again.
item     WHEEL  each
receive  1 WHEEL  cost 5.00  at 2025-03-01
sell     2 WHEEL  at 2025-03-02  key so-1
receive  3 WHEEL  cost 6.00  at 2025-03-03  key po-1
expect   cost so-1 11.00
reprice  po-1  cost 7.00  at 2025-03-04  key r-1
expect   cost so-1 12.00
expect   stock WHEEL 2 value 14.00
undo     po-1  at 2025-03-05  key u-1
expect   cost so-1 10.00
expect   balance payables -5.00
undo     u-1   at 2025-03-05
expect   cost so-1 12.00
expect   balance payables -26.00
expect   check clean
