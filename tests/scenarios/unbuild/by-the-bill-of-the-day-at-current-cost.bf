# Without a completion named the bill of the day says what comes out, at what such parts stand at now; the difference to
# what the product cost is production variance. The completion of January used another bill: nobody named it.
item     WHEEL  each  average
item     BELL   each  average
item     BIKE   each  made  fifo
bill     BIKE   to 2025-01-31
  + 2 WHEEL
bill     BIKE   from 2025-02-01
  + 2 WHEEL
  + 1 BELL
  + 0.5 WHEEL fixed
receive  4 WHEEL  at 2025-01-10  cost 10.00
complete 1 BIKE   at 2025-01-20
receive  2 WHEEL  at 2025-02-10  cost 13.00
receive  1 BELL   at 2025-02-10  cost 3.00

# Two wheels at (2 x 10.00 + 2 x 13.00) / 4 = 11.50, one bell at 3.00: 26.00; the bike cost 20.00. What is fixed for a
# run does not come out.
unbuild  1 BIKE   at 2025-02-15
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-01-20       20.00
  apart    1 BIKE   by bill
  put      2 WHEEL  at stores             23.00
  put      1 BELL   at stores              3.00
  debit    material                       26.00
  credit   finished                       20.00
  credit   production-variance             6.00
expect   stock WHEEL 6 value 69.00
expect   stock BELL 2 value 6.00
