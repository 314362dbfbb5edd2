# What a bill cannot say.

item WHEEL each
item RIM each
item BIKE each made
bill BIKE
  + 2 WHEEL
bill BIKE
  refused FIELD_MISSING a line of the bill is missing
bill BIKE draft
  refused FIELD_MISSING a line of the bill is missing
bill BIKE
  + 2 WHEEL scrap 5% yield 95%
  refused FIELD_TWICE scrap and yield exclude each other
bill BIKE
  + 2 WHEEL yield 150%
  refused NUMBER_RANGE a yield of more than 100%
# The bill that stands is the first: 2 wheels.
receive 2 WHEEL cost 1.00 at 2026-03-01
complete 1 BIKE
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2026-03-01  2.00
  make     1 BIKE                    2.00
  debit    finished                  2.00
  credit   material                  2.00
# 100 % is a yield; an output alone is a bill.
item SAW each made
bill SAW
  + 1 RIM yield 100%
bill SAW
  + 1 RIM output when-sold
