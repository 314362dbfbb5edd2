# What is owed at a booked value stands alone (5.2, 8.5), also where the price is the same.
# 1 BIKE at 1.62 comes in and is sold. The receipt is undone: the sale owes 1 BIKE at the 1.62 that
# it booked, a run of its own. A return of 0.276 leaves 0.724 of it owed:
# round(1.62 x 0.724 = 1.17288) = 1.17, so 0.45 goes.
# The next sale of 6.811 begins a run: round(1.62 x 6.811 = 11.03382) = 11.03. Behind the first it
# would be round(1.62 x 7.535 = 12.2067) - round(1.17288) = 12.21 - 1.17 = 11.04.
item BIKE each standard at 2025-01-02
standard BIKE material 1.62
receive 1 BIKE at 2025-01-03 cost 1.62 key po-1
sell 1 BIKE key sale-1
undo po-1
return 0.276 BIKE of sale-1
expect owed BIKE 0.724 value 1.17
sell 6.811 BIKE key sale-2
expect owed BIKE 7.535 value 12.20
expect check clean
