# Whatever takes stock may owe: parts issued or scrapped before their receipt is recorded.
item     BULB   each  fifo
reason   test
standard BULB   material 2.00
issue    3 BULB   reason test  at 2025-02-01
  owe      3 BULB   at 2.00 standard       6.00
  debit    expense:test                    6.00
  credit   owed                            6.00
scrap    1 BULB   at 2025-02-02
  owe      1 BULB   at 2.00 standard       2.00
  debit    scrap                           2.00
  credit   owed                            2.00
expect   owed BULB 4 value 8.00

# 4 x 2.25 = 9.00: the test costs 6.75, the scrap 2.25.
receive  5 BULB   at 2025-02-03  cost 2.25
expect   owed BULB 0
expect   stock BULB 1 value 2.25
expect   balance expense:test 6.75
expect   balance scrap 2.25
expect   balance owed 0.00
expect   check clean
