# Weighted average at the end of the month, by one who tracks units all along.
# Source:  exercise E7-5 (Oahu Kiki), cost of ending inventory under periodic FIFO, LIFO and weighted average; the page names no book
# Chapter: E7-5, weighted average cost
# Address: https://homeworkcorp.com/question-e7-5-calculating-cost-of-ending-inventory-and-cost-of-goods-sold-under-peri-4285395-2/
# Book:    the page prints the question; recomputed: 14,000 + 27,200 + 26,000 = 67,200 for 800 = 84.00; 300 sold at 25,200, 500
#          left at 42,000. The day of the sale is ours: before the dearer purchases.
item     UNIT  each  period-average
opening  200 UNIT  cost 70.00  at 2025-01-01
sell     100 UNIT  at 2025-01-10
receive  340 UNIT  cost 80.00  at 2025-01-15
sell     200 UNIT  at 2025-01-20
receive  260 UNIT  cost 100.00  at 2025-01-24
close    2025-01-31  at 2025-02-01
expect   stock UNIT 500 value 42000.00
expect   balance cost-of-sales 25200.00
expect   check clean
