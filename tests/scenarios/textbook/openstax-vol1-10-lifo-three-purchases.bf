# LIFO over three purchases: old layers stay beneath the newer ones.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, Problem Set A, seventh problem (A76 Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    prints no answer to the set; recomputed below. Available in all: 24,000 + 53,560 + 44,000 = 121,560.
# Not here: the selling prices and the gross margin.
item     A76  each  lifo
opening  240 A76  cost 100.00  at 2025-01-01
sell     160 A76  at 2025-01-05
receive  520 A76  cost 103.00  at 2025-01-10
# 400 x 103.00
sell     400 A76  at 2025-01-15
  pick     400 A76  at stores by first-in
  take     400 A76  from 2025-01-10      41200.00
  debit    cost-of-sales                 41200.00
  credit   material                      41200.00
receive  400 A76  cost 110.00  at 2025-01-20
# 370 x 110.00
sell     370 A76  at 2025-01-25
  pick     370 A76  at stores by first-in
  take     370 A76  from 2025-01-20      40700.00
  debit    cost-of-sales                 40700.00
  credit   material                      40700.00
# 16,000.00 + 41,200.00 + 40,700.00; 80 x 100.00 + 120 x 103.00 + 30 x 110.00
expect   balance cost-of-sales 97900.00
expect   layer A76 2025-01-01 80 value 8000.00
expect   layer A76 2025-01-10 120 value 12360.00
expect   layer A76 2025-01-20 30 value 3300.00
expect   stock A76 230 value 23660.00
expect   check clean
