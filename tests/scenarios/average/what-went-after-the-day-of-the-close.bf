# A month is closed days after its end: its average knows nothing of what moved since, and what was on hand then takes its
# difference along to where it went.
item     NUT   each  period-average
receive  10 NUT  at 2025-01-05  cost 1.00
sell     5 NUT   at 2025-01-10
receive  10 NUT  at 2025-01-20  cost 2.50
receive  5 NUT   at 2025-02-02  cost 4.00
# 5.00 + 25.00 + 20.00 for 20
sell     18 NUT  at 2025-02-03
  pick     18 NUT  at stores by first-in
  take     18 NUT  from average          45.00
  debit    cost-of-sales                 45.00
  credit   material                      45.00
# At the end of January 15 lay there at 30.00: with the 5 sold 35.00 for 20 = 1.75, so these come to 8.75, not 5.00.
# On January 31 the 15 cost 3.75 less. Of these 2 are on hand: -0.50; the sale of February has 13: -3.25, on February 1.
close    2025-01-31  at 2025-02-05
  average  20 NUT                        35.00
  true-up  @3                             3.75
  true-up  NUT  of average               -3.75
  true-up  @6                            -3.25
  debit    cost-of-sales                  3.75
  debit    material                       3.25
  credit   material                       3.75
  credit   cost-of-sales                  3.25
expect   stock NUT 2 value 4.50
sell     2 NUT   at 2025-02-10
expect   stock NUT 0 value 0.00
# 15 at 1.75 and 5 at 4.00: 46.25 for 20. The 2 come to 4.63, not 4.50; the 18 to 41.62, not 41.75.
close    2025-02-28  at 2025-03-05
  average  20 NUT                        46.25
  true-up  @8                             0.13
  true-up  @6                            -0.13
expect   stock NUT 0 value 0.00
expect   balance cost-of-sales 55.00
expect   check clean
