# Two pumps failed the test. What their repair took is an expense of the plant; the pumps keep their cost, and none of them
# is sold while it is held.
item     SEAL   each  fifo
item     PUMP   each  made  fifo
reason   rework
bill     PUMP
  + 1 SEAL
rate     PUMP   conversion 5.00
receive  10 SEAL  at 2025-01-10  cost 2.00
complete 4 PUMP   at 2025-03-04
hold     2 PUMP   at 2025-03-05
sell     3 PUMP   at 2025-03-05
  pick     2 PUMP  at finished by first-in
  pass     1 PUMP  at finished held
  take     2 PUMP  from 2025-03-04        14.00
  owe      1 PUMP  at 7.00 last            7.00
  debit    cost-of-sales                  21.00
  credit   finished                       14.00
  credit   owed                            7.00
# Two seals at 2.00.
issue    2 SEAL   at 2025-03-06  reason rework
expect   balance expense:rework 4.00
# Let go, one of them is what was owed.
unhold   2 PUMP   at 2025-03-07
expect   owed PUMP 0 value 0.00
expect   stock PUMP 1 value 7.00
