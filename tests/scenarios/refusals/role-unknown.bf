# An account is mapped to a role of the books, and to no other word.
account  profit 8000
  refused  ROLE_UNKNOWN profit
account  material 1300  text "raw material"
item     WHEEL  each
opening  3 WHEEL  cost 1.00  at 2025-01-01
expect   balance material 3.00
reason   test
issue    1 WHEEL  reason test  at 2025-01-02
expect   balance material 2.00
points   completion sale  at 2025-01-03
receive  1 WHEEL  cost 1.00  at 2025-01-04
  put      1 WHEEL  at stores              1.00
expect   balance material 0.00
