# An expense credits the account it names, which is one of payables; without one, payables.
account  payables 1600  text "trade payables"
account  payables 1800  text "bank"
expense  40.00    at 2025-01-10  account 1800
expense  10.00    at 2025-01-11
expect   balance incurred 50.00
expect   balance payables -50.00
item     PUMP   each
receive  1 PUMP   at 2025-01-12  cost 8.00
expect   balance payables -58.00
reason   demo
issue    1 PUMP   reason demo  at 2025-01-13
  pick     1 PUMP   at stores by first-in
  take     1 PUMP   from 2025-01-12        8.00
  debit    expense:demo                    8.00
  credit   material                        8.00
expect   check clean
