# One opening, one purchase, one sale: what the sale costs by each of three methods.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, Problem Set A, first problem (A74 Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    prints no answer to the set; recomputed below.
# Not here: the selling price 120. The three methods are three items here.
item     FIRST  each  fifo
item     LAST   each  lifo
item     MEAN   each  average
opening  110 FIRST  cost 87.00  at 2025-03-01
opening  110 LAST   cost 87.00
opening  110 MEAN   cost 87.00
receive  140 FIRST  cost 89.00  at 2025-03-08
receive  140 LAST   cost 89.00
receive  140 MEAN   cost 89.00
# 95 x 87.00
sell     95 FIRST  at 2025-03-11  key fifo
  pick     95 FIRST at stores by first-in
  take     95 FIRST from 2025-03-01       8265.00
  debit    cost-of-sales                  8265.00
  credit   material                       8265.00
# 95 x 89.00
sell     95 LAST  key lifo
  pick     95 LAST  at stores by first-in
  take     95 LAST  from 2025-03-08       8455.00
  debit    cost-of-sales                  8455.00
  credit   material                       8455.00
# 9,570.00 + 12,460.00 = 22,030.00 for 250 = 88.12 each; 95 x 88.12
sell     95 MEAN  key average
  pick     95 MEAN  at stores by first-in
  take     95 MEAN  from average          8371.40
  debit    cost-of-sales                  8371.40
  credit   material                       8371.40
# 22,030.00 less each
expect   stock FIRST 155 value 13765.00
expect   stock LAST 155 value 13575.00
expect   stock MEAN 155 value 13658.60
expect   check clean
