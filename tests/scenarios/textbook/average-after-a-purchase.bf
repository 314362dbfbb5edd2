# One purchase forms the average of what is left and what came.
# Source:  a solved exercise on the weighted average; the page does not name its book
# Chapter: perpetual inventory using weighted average (WCS12)
# Address: https://homeworksource.com/p/1123599/fifo-calculator-perpetual-inventory-using-weighted-average-b-1123599
# Book:    300 at 8, 175 sold, 375 at 10: 4,750 / 500 = 9.50 a unit; 280 sold at 2,660; left 2,090.
# Not here: nothing.
item     WCS12  each  average
opening  300 WCS12  cost 8.00  at 2025-10-01
sell     175 WCS12  at 2025-10-13
receive  375 WCS12  cost 10.00  at 2025-10-22
expect   stock WCS12 500 value 4750.00
sell     280 WCS12  at 2025-10-29
  pick     280 WCS12  at stores by first-in
  take     280 WCS12  from average        2660.00
  debit    cost-of-sales                  2660.00
  credit   material                       2660.00
expect   stock WCS12 220 value 2090.00
expect   check clean
