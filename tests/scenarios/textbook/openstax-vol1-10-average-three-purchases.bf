# Moving average over three purchases: the average of each sale is that of its moment.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, Problem Set A, eighth problem (A76 Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    prints no answer to the set; recomputed below. Available in all: 24,000 + 53,560 + 44,000 = 121,560.
# Not here: the selling prices and the gross margin.
item     A76  each  average
opening  240 A76  cost 100.00  at 2025-01-01
sell     160 A76  at 2025-01-05
receive  520 A76  cost 103.00  at 2025-01-10
# 8,000.00 + 53,560.00 = 61,560.00 for 600 = 102.60 each
sell     400 A76  at 2025-01-15
  pick     400 A76  at stores by first-in
  take     400 A76  from average         41040.00
  debit    cost-of-sales                 41040.00
  credit   material                      41040.00
receive  400 A76  cost 110.00  at 2025-01-20
# 20,520.00 + 44,000.00 = 64,520.00 for 600; left 64,520.00 x 230 / 600 = 24,732.666..
sell     370 A76  at 2025-01-25
  pick     370 A76  at stores by first-in
  take     370 A76  from average         39787.33
  debit    cost-of-sales                 39787.33
  credit   material                      39787.33
# 16,000.00 + 41,040.00 + 39,787.33
expect   balance cost-of-sales 96827.33
expect   stock A76 230 value 24732.67
expect   check clean
