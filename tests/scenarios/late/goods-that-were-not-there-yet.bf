# In cost order there was nothing on the 1st: a sale of that day costs in the order of recording.
item     WHEEL  each  average
receive  10 WHEEL  at 2025-11-02  cost 1.00
receive  10 WHEEL  at 2025-11-04  cost 2.00
sell     2 WHEEL   at 2025-11-01
  late
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from average           3.00
  late     WHEEL
  debit    cost-of-sales                   3.00
  credit   material                        3.00
expect   check clean
