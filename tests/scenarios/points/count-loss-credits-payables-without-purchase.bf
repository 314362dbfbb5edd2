# Where purchase is not recorded a counted loss of parts is Dr shrinkage, Cr payables, and a counted
# gain the reverse.
item     WHEEL  each  fifo
points   completion sale
receive  10 WHEEL  at 2025-01-10  cost 1.20

# 10 - 8 = 2 missing: 2 x 1.20 = 2.40
count    8 WHEEL   at 2025-02-01
  pick     2 WHEEL  at stores by count
  take     2 WHEEL  from 2025-01-10        2.40
  debit    shrinkage                       2.40
  credit   payables                        2.40

# 1 more than the books know, at the last inflow price of 1.20
count    9 WHEEL   at 2025-02-02
  put      1 WHEEL  at stores              1.20
  debit    payables                        1.20
  credit   shrinkage                       1.20
expect   balance shrinkage 1.20
expect   balance payables -1.20
expect   check clean
