# A run that is settled in parts is valued as total issued less total settled: 7 pieces at 10.00 for 7,
# settled 3 and 4.
item     HINGE  each  fifo
reason   test
receive  7 HINGE  at 2025-01-10  total 10.00
issue    7 HINGE  reason test  at 2025-01-11
  pick     7 HINGE  at stores by first-in
  take     7 HINGE  from 2025-01-10       10.00
  debit    expense:test                   10.00
  credit   material                       10.00
issue    7 HINGE  reason test  at 2025-01-12  key short
expect   owed HINGE 7 value 10.00
# round(10.00 x 3 / 7) = 4.29 is settled; 10.00 - 4.29 = 5.71 stays owed
receive  3 HINGE  at 2025-01-13  total 4.29
  put      3 HINGE  at stores              4.29
  pick     3 HINGE  at stores by settle
  take     3 HINGE  from 2025-01-13        4.29
  settle   3 HINGE  of short               4.29
  debit    owed                            4.29
  credit   payables                        4.29
expect   owed HINGE 4 value 5.71
receive  4 HINGE  at 2025-01-14  total 5.71
expect   owed HINGE 0 value 0.00
expect   balance owed 0.00
expect   balance expense:test 20.00
expect   check clean
