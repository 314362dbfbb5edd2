# Goods that go back to the supplier leave an average pool at the cost of their own receipt.
item     WHEEL  each  average
reason   test
receive  2 WHEEL  at 2025-01-10  cost 10.00
receive  2 WHEEL  at 2025-01-11  cost 14.00  key po-2
# Own cost 28.00 / 2 = 14.00, not the average of 12.00; 48.00 - 14.00 = 34.00 stay
return-to-supplier 1 WHEEL  of po-2  at 2025-01-12
expect   stock WHEEL 3 value 34.00
expect   balance payables -34.00
expect   balance price-variance 0.00
# round(34.00 x 2 / 3) = 22.67; 34.00 - 22.67 = 11.33
issue    1 WHEEL  reason test  at 2025-01-13
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from average          11.33
  debit    expense:test                   11.33
  credit   material                       11.33
expect   check clean
