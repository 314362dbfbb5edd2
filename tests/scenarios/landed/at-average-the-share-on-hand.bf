# Ten at 10.00 and ten at 12.00: average 11.00. 15 go; freight of 20.00 on the second receipt: 5 on hand are half of
# its ten: 10.00 stays, 10.00 goes to the newest draws still out until 5 are covered: the last sale.
item     WHEEL  each  average
receive  10 WHEEL  total 100.00  at 2025-03-01  key po-1
receive  10 WHEEL  total 120.00  at 2025-03-01  key po-2
sell     10 WHEEL  at 2025-03-02  key so-1
sell     5 WHEEL   at 2025-03-02  key so-2
landed   po-2 20.00  at 2025-03-03  key f-1
expect   stock WHEEL 5 value 65.00
expect   cost so-1 110.00
expect   cost so-2 65.00
expect   check clean
# To the supplier at what the receipt cost with its freight: 14.00 each. 65.00 less 28.00 is left.
return-to-supplier 2 WHEEL of po-2  at 2025-03-04  key r-1
expect   stock WHEEL 3 value 37.00
undo     r-1  at 2025-03-05
undo     f-1  at 2025-03-05
expect   stock WHEEL 5 value 55.00
expect   cost so-2 55.00
expect   check clean
