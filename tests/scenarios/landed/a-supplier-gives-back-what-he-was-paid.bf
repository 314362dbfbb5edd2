# Ten wheels at 10.00 and freight of 20.00: 12.00 each. Three go back: the supplier owes 30.00, the freight of them is lost.
party    ACME
party    CARRIER
item     WHEEL  each
item     NUT    each  average
receive  10 WHEEL  total 100.00  from ACME  at 2025-03-01  key po-1
landed   po-1 20.00  for freight  from CARRIER  at 2025-03-02  key f-1
return-to-supplier 3 WHEEL of po-1  at 2025-03-03  key r-1
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-03-01  36.00
  debit    price-variance   6.00
  debit    payables        30.00
  credit   material        36.00
expect   stock WHEEL 7 value 84.00
expect   balance payables -90.00
expect   check clean
# Duty of 10.00 more: 1.00 each, 7.00 on hand and 3.00 with what went back.
landed   po-1 10.00  for duty  at 2025-03-04  key f-2
expect   stock WHEEL 7 value 91.00
expect   balance price-variance 9.00
expect   balance payables -100.00
# The invoice says 11.00: what went back is 11.00, too.
reprice  po-1 cost 11.00  at 2025-03-05  key p-1
expect   stock WHEEL 7 value 98.00
expect   balance price-variance 9.00
expect   balance payables -107.00
undo     p-1  at 2025-03-05
# One of the three comes back: 13.00 to the goods, 10.00 to the supplier, 3.00 less of variance.
undo     r-1 1  at 2025-03-06  key u-1
expect   stock WHEEL 8 value 104.00
expect   balance price-variance 6.00
expect   balance payables -110.00
expect   check clean
undo     u-1    at 2025-03-06
expect   stock WHEEL 7 value 91.00
expect   balance price-variance 9.00
expect   balance payables -100.00
# Without its key, too: by FIFO it is of this receipt.
return-to-supplier 1 WHEEL  at 2025-03-07  key r-2
expect   stock WHEEL 6 value 78.00
expect   balance price-variance 12.00
expect   balance payables -90.00
# The freight was not owed: 2.00 of each piece, of six on hand and of four that went back.
undo     f-1  at 2025-03-08
expect   stock WHEEL 6 value 66.00
expect   balance price-variance 4.00
expect   balance payables -70.00
undo     f-2  at 2025-03-08
expect   stock WHEEL 6 value 60.00
expect   balance price-variance 0.00
expect   balance payables -60.00
undo     r-2  at 2025-03-09
undo     r-1  at 2025-03-09
expect   stock WHEEL 10 value 100.00
expect   balance payables -100.00
expect   check clean
undo     po-1  at 2025-03-09
expect   balance payables 0.00
# An average pool gives what they cost with freight, 2.20 each, and the supplier 2.00.
receive  10 NUT  total 20.00  at 2025-03-10  key po-2
landed   po-2 2.00  at 2025-03-10
return-to-supplier 5 NUT of po-2  at 2025-03-11  key r-3
  pick     5 NUT  at stores by first-in
  take     5 NUT  from average  11.00
  debit    price-variance   1.00
  debit    payables        10.00
  credit   material        11.00
expect   stock NUT 5 value 11.00
# All of the ten bear duty of 1.00: five lie here.
landed   po-2 1.00  for duty  at 2025-03-12  key f-4
expect   stock NUT 5 value 11.50
expect   balance price-variance 1.50
expect   balance payables -13.00
undo     r-3  at 2025-03-13
expect   stock NUT 10 value 23.00
expect   balance price-variance 0.00
expect   balance payables -23.00
expect   check clean
