# An expense credits the account of payables that it names; without one, what payables has. An account
# that is `named` takes nothing else.
account  payables 1600  text "trade payables"
account  payables 1800  named  text "bank"
expense  40.00    at 2025-01-10  account 1800
  debit    incurred                       40.00
  credit   payables 1800                  40.00
expense  10.00    at 2025-01-11
  debit    incurred                       10.00
  credit   payables                       10.00
expense  1.00     at 2025-01-11  account 1600
  debit    incurred                        1.00
  credit   payables                        1.00
expect   balance incurred 51.00
expect   balance payables -51.00
item     PUMP   each
receive  1 PUMP   at 2025-01-12  cost 8.00
expect   balance payables -59.00
reason   demo
issue    1 PUMP   reason demo  at 2025-01-13
  pick     1 PUMP   at stores by first-in
  take     1 PUMP   from 2025-01-12        8.00
  debit    expense:demo                    8.00
  credit   material                        8.00
expect   check clean
