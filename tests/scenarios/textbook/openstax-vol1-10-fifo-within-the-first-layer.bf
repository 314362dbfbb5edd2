# FIFO with a purchase before the sales: both sales come out of the first layer, the dearer one stays.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, Exercise Set A, first exercise (A65 Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    prints no answer to the set; recomputed below.
# Not here: the selling prices 80 and 90.
item     A65  each  fifo
opening  800 A65  cost 50.00  at 2025-01-01
receive  600 A65  cost 52.00  at 2025-01-05
# 400 x 50.00
sell     400 A65  at 2025-01-10
  pick     400 A65  at stores by first-in
  take     400 A65  from 2025-01-01      20000.00
  debit    cost-of-sales                 20000.00
  credit   material                      20000.00
# 350 x 50.00
sell     350 A65  at 2025-01-20
  pick     350 A65  at stores by first-in
  take     350 A65  from 2025-01-01      17500.00
  debit    cost-of-sales                 17500.00
  credit   material                      17500.00
# 50 x 50.00 + 600 x 52.00 = 2,500.00 + 31,200.00
expect   stock A65 650 value 33700.00
expect   balance cost-of-sales 37500.00
expect   check clean
