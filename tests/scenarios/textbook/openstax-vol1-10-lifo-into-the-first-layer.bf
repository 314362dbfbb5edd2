# LIFO with a purchase before the sales: the second sale empties the newest layer and goes on with the one before.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, Exercise Set A, second exercise (A66 Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    prints no answer to the set; recomputed below.
# Not here: the selling prices 80 and 90.
item     A66  each  lifo
opening  800 A66  cost 50.00  at 2025-01-01
receive  600 A66  cost 52.00  at 2025-01-05
# 400 x 52.00
sell     400 A66  at 2025-01-10
  pick     400 A66  at stores by first-in
  take     400 A66  from 2025-01-05      20800.00
  debit    cost-of-sales                 20800.00
  credit   material                      20800.00
# 200 x 52.00 = 10,400.00; 150 x 50.00 = 7,500.00
sell     350 A66  at 2025-01-20
  pick     350 A66  at stores by first-in
  take     200 A66  from 2025-01-05      10400.00
  take     150 A66  from 2025-01-01       7500.00
  debit    cost-of-sales                 17900.00
  credit   material                      17900.00
# 650 x 50.00
expect   stock A66 650 value 32500.00
expect   balance cost-of-sales 38700.00
expect   check clean
