# A receipt at standard is undone: stock and payables are nil, and what is left of variances is nil in
# sum.
item     WHEEL  each  standard
reason   test
standard WHEEL  material 1.00  from 2025-01-01
receive  5 WHEEL  at 2025-01-09  cost 1.00
receive  10 WHEEL at 2025-01-10  cost 1.10  key po-1
issue    2 WHEEL  reason test  at 2025-01-11
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from standard          2.00
  debit    expense:test                    2.00
  credit   material                        2.00
undo     po-1     at 2025-01-12
expect   stock WHEEL 3 value 3.00
expect   balance material 3.00
expect   balance payables -5.00
expect   check clean
