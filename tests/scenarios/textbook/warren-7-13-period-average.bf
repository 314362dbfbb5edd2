# Weighted average of a year with four prices.
# Source:  Accounting, 27th edition (Warren and others)
# Chapter: 7, exercise 7-13, periodic inventory by three methods, (c) weighted average cost
# Address: https://www.bartleby.com/solution-answer/chapter-7-problem-713ex-accounting-27th-edition/9781337272094/periodic-inventory-by-three-methods-cost-of-merchandise-sold-the-units-of-an-item-available-for/e21aa041-98de-11e8-ada4-0ee91056875a
# Book:    the page prints the question; recomputed: 194,400 + 286,720 + 232,000 + 235,200 = 948,320 for 8,000 = 118.54 a unit;
#          2,000 left at 237,080, 6,000 sold at 711,240. The days of the sales are ours.
item     UNIT  each  period-average
opening  1800 UNIT  cost 108.00  at 2025-01-01
receive  2240 UNIT  cost 128.00  at 2025-03-10
sell     3000 UNIT  at 2025-06-30
receive  2000 UNIT  cost 116.00  at 2025-08-30
receive  1960 UNIT  cost 120.00  at 2025-12-12
sell     3000 UNIT  at 2025-12-20
close    2025-12-31  at 2026-01-02
expect   stock UNIT 2000 value 237080.00
expect   balance cost-of-sales 711240.00
expect   check clean
