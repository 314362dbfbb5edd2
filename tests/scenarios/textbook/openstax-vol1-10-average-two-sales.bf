# Two sales at one average: what each takes is the difference of rounded totals, so that no cent is lost.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, Exercise Set A, third exercise (A67 Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    prints no answer to the set; 71,200 / 1,400 units = 50.857 a unit, recomputed below.
# Not here: the selling prices 80 and 90.
item     A67  each  average
opening  800 A67  cost 50.00  at 2025-01-01
receive  600 A67  cost 52.00  at 2025-01-05
# 40,000.00 + 31,200.00 = 71,200.00 for 1,400; left 71,200.00 x 1,000 / 1,400 = 50,857.142..
sell     400 A67  at 2025-01-10
  pick     400 A67  at stores by first-in
  take     400 A67  from average         20342.86
  debit    cost-of-sales                 20342.86
  credit   material                      20342.86
# Left 71,200.00 x 650 / 1,400 = 33,057.142..; 50,857.14 - 33,057.14
sell     350 A67  at 2025-01-20
  pick     350 A67  at stores by first-in
  take     350 A67  from average         17800.00
  debit    cost-of-sales                 17800.00
  credit   material                      17800.00
# 750 x 50.857142.. = 38,142.857..
expect   balance cost-of-sales 38142.86
expect   stock A67 650 value 33057.14
expect   check clean
