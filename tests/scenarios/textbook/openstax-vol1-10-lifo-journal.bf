# The entries of two purchases and a sale under perpetual LIFO.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, Exercise Set A, fifth exercise (March 12, 15 and 16)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    prints no answer to the set; recomputed below.
# Not here: the entry of the revenue, 2,000 x 200.
item     GOODS  each  lifo
# 5,000 x 90.00
receive  5000 GOODS  cost 90.00  at 2025-03-12
  put      5000 GOODS at stores         450000.00
  debit    material                     450000.00
  credit   payables                     450000.00
# 3,500 x 100.00
receive  3500 GOODS  cost 100.00  at 2025-03-15
  put      3500 GOODS at stores         350000.00
  debit    material                     350000.00
  credit   payables                     350000.00
# 2,000 x 100.00
sell     2000 GOODS  at 2025-03-16
  pick     2000 GOODS at stores by first-in
  take     2000 GOODS from 2025-03-15   200000.00
  debit    cost-of-sales                200000.00
  credit   material                     200000.00
# 5,000 x 90.00 + 1,500 x 100.00
expect   stock GOODS 6500 value 600000.00
expect   check clean
