# Three receipts of 10.00, 20.00 and 0.00. By value 10.00 is 3.33 and 6.67 (round(10 x 30/30) less 3.33); the third has
# nothing. By quantity, of 1, 2 and 3 pieces: round(10/6) = 1.67, 5.00 less that = 3.33, 10.00 less 5.00 = 5.00.
account  payables 1601 named
item     A  each
item     B  each  average
item     C  each
receive  1 A  total 10.00  at 2025-03-01  key po-1
receive  2 B  total 20.00  at 2025-03-01  key po-2
receive  3 C  total 0.00   at 2025-03-01  key po-3
landed   po-1,po-2,po-3 10.00  at 2025-03-02  key f-1
expect   stock A 1 value 13.33
expect   stock B 2 value 26.67
expect   stock C 3 value 0.00
undo     f-1  at 2025-03-02  key u-1
landed   po-1,po-2,po-3 10.00  share quantity  for "duty and freight"  account 1601  at 2025-03-03  key f-2
expect   stock A 1 value 11.67
expect   stock B 2 value 23.33
expect   stock C 3 value 5.00
expect   balance payables -40.00
# Of 5.00 the first has round(5 x 1.67/10) = 0.84, the first two round(5 x 5/10) = 2.50.
undo     f-2 5.00  at 2025-03-03  key u-2
expect   stock A 1 value 10.84
expect   stock B 2 value 21.66
expect   stock C 3 value 2.50
# Where none of them cost anything, value cannot tell: by quantity.
landed   po-3 1.00  at 2025-03-04
expect   stock C 3 value 3.50
expect   check clean
undo     f-2  at 2025-03-05
expect   stock A 1 value 10.00
expect   stock B 2 value 20.00
expect   check clean
