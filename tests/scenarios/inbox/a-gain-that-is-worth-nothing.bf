# Five screws are found that were never bought: they stand at nothing until someone says their cost.
# Books and count disagree as well, by all of it.
item     SCREW  each  fifo
count    5 SCREW in line  at 2025-03-04  key c-1
expect   inbox 2 value 0.00
expect   inbox count-difference/c-1 qty 5 value 0.00
expect   inbox cost-missing/c-1 qty 5 value none since 2025-03-04
expect   inbox cost-missing/c-1 fix 2 "accept cost-missing/c-1"
issue    2 SCREW reason test from line  at 2025-03-05
  refused  REASON_UNKNOWN test
scrap    2 SCREW from line  at 2025-03-05

# Others are bought at 0.40. All of them together stand at 4 x 0.40 / 7; that is what five of them
# would be worth: round(1.60 x 5 / 7) = 1.14. Three lie there now: counting them brings in the five
# again.
receive  4 SCREW  cost 0.40
expect   inbox cost-missing/c-1 qty 5 value 1.14
expect   inbox cost-missing/c-1 fix 1 "correct c-1 with count 3 SCREW in line cost 1.6 per 7"

# 5 x 0.40 = 2.00; what was scrapped has cost 2 x 0.40.
correct  c-1  at 2025-03-06
  with   count 3 SCREW in line cost 0.40  key c-2
expect   stock SCREW 3 in line
expect   stock SCREW 7 value 2.80
expect   balance scrap 0.80
expect   balance shrinkage -2.00
expect   inbox cost-missing/c-1 none
expect   inbox cost-missing/c-2 none

# Stated to cost nothing they are no matter.
item     LABEL  each  fifo
count    9 LABEL  cost 0  key c-3
expect   inbox cost-missing/c-3 none
expect   inbox 2 value 2.00
expect   inbox count-difference/c-2 qty 5 value 2.00
expect   inbox count-difference/c-3 qty 9 value 0.00
expect   check clean
