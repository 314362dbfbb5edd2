# Nobody can say what of the grain is in the flour and what in the bran: neither by the completion nor by the bill.
item     GRAIN  kg  fifo
item     BRAN   kg  fifo
item     FLOUR  kg  made  fifo
bill     FLOUR
  + 1.25 GRAIN
  + 0.25 BRAN output share 10%
receive  100 GRAIN  at 2025-01-10  cost 1.00
complete 4 FLOUR   at 2025-03-04  key c1
unbuild  1 FLOUR   of c1  at 2025-03-05
  refused  UNBUILD_OUTPUTS FLOUR was not made alone
unbuild  1 FLOUR   at 2025-03-05
  refused  UNBUILD_OUTPUTS FLOUR was not made alone
expect   stock FLOUR 4 value 4.50
