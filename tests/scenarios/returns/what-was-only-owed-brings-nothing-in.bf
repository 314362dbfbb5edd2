# The forks of L1 expire on the 10th: on the 13th they are passed over and the sale of 5 is owed.
item     FORK   each  fifo  lots
receive  4 FORK  lot L1  expires 2025-02-10  at 2025-02-01  cost 2.00
sell     5 FORK  at 2025-02-13  key s

# Of what is only owed nothing comes back: nothing came in that could settle the 2 that are left,
# though on the 10th the four would still do. 3 x 2.00 = 6.00
return   3 FORK of s  at 2025-02-10
  late
  unowe    3 FORK                         6.00
  debit    owed                           6.00
  credit   cost-of-sales                  6.00
expect   owed FORK 2 value 4.00
expect   stock FORK 4 value 8.00
expect   check clean
