# A period average is a moving one until the month is closed; then all that was drawn in it costs the same.
item     STEEL kg    period-average
item     BIKE  each  made  period-average
bill     BIKE
  + 2 STEEL
rate     BIKE   conversion 1.00
receive  100 STEEL  at 2025-01-02  cost 1.00
# 40 x 1.00, conversion 20.00
complete 20 BIKE    at 2025-01-05
sell     10 BIKE    at 2025-01-06  key ten
expect   balance cost-of-sales 30.00
receive  100 STEEL  at 2025-01-10  cost 2.00
# 60.00 + 200.00 for 160; left 260.00 x 120 / 160 = 195.00
complete 20 BIKE    at 2025-01-12
# 30.00 + 85.00 for 30; left 115.00 x 15 / 30 = 57.50
sell     15 BIKE    at 2025-01-16  key fifteen
expect   balance cost-of-sales 87.50
# Steel first: 100.00 + 200.00 for 200 = 1.50 a kilo. The second 40 come to 60.00, not 65.00; the first to 60.00, not 40.00.
# So bikes cost 80.00 + 80.00 for 40 = 4.00 each: the 15 come to 60.00, not 57.50; the 10 to 40.00, not 30.00.
# 15 are left: 57.50 + 15.00 that they came to cost more - 12.50 = 60.00.
close    2025-01-31  at 2025-02-01  key january
  average  200 STEEL                    300.00
  average  40 BIKE                      160.00
  true-up  fifteen                        2.50
  true-up  ten                           10.00
  true-up  STEEL      of average        -15.00
  true-up  BIKE       of average          2.50
  debit    finished                       2.50
  debit    applied                       40.00
  credit   cost-of-sales                 27.50
  credit   material                      15.00
expect   stock STEEL 120 value 180.00
expect   stock BIKE 15 value 60.00
# 40.00 + 60.00, less 40.00 of conversion for which nothing was spent
expect   balance cost-of-sales 60.00
expect   check clean
# The next month begins with 15 at 4.00: nothing that comes later changes what January's cost.
receive  80 STEEL   at 2025-02-03  cost 3.00
complete 25 BIKE    at 2025-02-04
sell     40 BIKE    at 2025-02-05
# Steel 180.00 + 240.00 for 200; bikes 60.00 + 105.00 + 25.00 for 40, all gone.
close    2025-02-28  at 2025-03-01
  average  200 STEEL                    420.00
  average  40 BIKE                      190.00
  debit    applied                       25.00
  credit   cost-of-sales                 25.00
expect   stock STEEL 150 value 315.00
expect   stock BIKE 0 value 0.00
expect   check clean
