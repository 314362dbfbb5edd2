# The bike was set up first, but what it is made of comes first: the month's price of steel is in the month's price of bikes.
item     BIKE  each  made  period-average
item     STEEL kg    period-average
bill     BIKE
  + 2 STEEL
receive  10 STEEL  at 2025-01-05  cost 1.00
complete 2 BIKE    at 2025-01-06
receive  10 STEEL  at 2025-01-07  cost 3.00
sell     1 BIKE    at 2025-01-08  key sale
expect   balance cost-of-sales 2.00
# 40.00 for 20 kg: the 4 come to 8.00, not 4.00. So 2 bikes are 8.00, and the one sold is 4.00, not 2.00.
close    2025-01-31  at 2025-02-01
  average  20 STEEL                      40.00
  average  2 BIKE                         8.00
  true-up  sale                           2.00
  true-up  STEEL  of average             -4.00
  true-up  BIKE   of average              2.00
  debit    cost-of-sales                  2.00
  debit    finished                       2.00
  credit   material                       4.00
expect   stock STEEL 16 value 32.00
expect   stock BIKE 1 value 4.00
expect   check clean
