# One material in two products: the quantity variance of both is that of the month.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.2, Problem Set A, second problem (Ed Co.)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68071/index.cnxml
# Book:    prints no answer; recomputed: rubber 625 unfavourable at purchase, (14,500 - 14,000) x 0.25 = 125 unfavourable in use,
#          750 in all; connectors 10 unfavourable.
# Not here: how much of the 500 feet each ring used: the book does not say; here the large ones took them.
#          The last question (a price variance of 125): 25,000 x 0.25 + 125 = 6,375, 0.255 a foot.
item     RUBBER    foot standard
item     CONNECTOR each standard
item     LARGE     each made standard
item     SMALL     each made standard
bill     LARGE
  + 3 RUBBER
  + 1 CONNECTOR
bill     SMALL
  + 1.25 RUBBER
  + 1 CONNECTOR
standard RUBBER    material 0.25  from 2025-01-01
standard CONNECTOR material 0.03  from 2025-01-01
# 3 x 0.25 + 0.03; 1.25 x 0.25 + 0.03
standard LARGE     material 0.78  from 2025-01-01
standard SMALL     material 0.3425  from 2025-01-01
# 25,000 x 0.25 = 6,250.00
receive  25000 RUBBER  total 6875.00  at 2025-01-02
expect   balance price-variance 625.00
# 10,000 x 0.03 = 300.00
receive  10000 CONNECTOR  total 310.00
expect   balance price-variance 635.00
# 3,000 x 3 = 9,000
complete 3000 LARGE  at 2025-01-31  key large
  + 9500 RUBBER
# 4,000 x 1.25 = 5,000, by the bill
complete 4000 SMALL  key small
expect   usage large RUBBER 500 value 125.00
expect   balance production-variance 125.00
# 3,000 x 0.78; 4,000 x 0.3425
expect   stock LARGE 3000 value 2340.00
expect   stock SMALL 4000 value 1370.00
expect   stock RUBBER 10500 value 2625.00
expect   variance large usage RUBBER 125.00
expect   check clean
