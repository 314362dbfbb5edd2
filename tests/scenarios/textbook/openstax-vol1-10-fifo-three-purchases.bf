# FIFO over three purchases: a sale may empty one layer and begin the next.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, Problem Set A, sixth problem (A76 Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    prints no answer to the set; recomputed below. Available in all: 24,000 + 53,560 + 44,000 = 121,560.
# Not here: the selling prices and the gross margin.
item     A76  each  fifo
opening  240 A76  cost 100.00  at 2025-01-01
sell     160 A76  at 2025-01-05
receive  520 A76  cost 103.00  at 2025-01-10
# 80 x 100.00 = 8,000.00; 320 x 103.00 = 32,960.00
sell     400 A76  at 2025-01-15
  pick     400 A76  at stores by first-in
  take     80 A76   from 2025-01-01       8000.00
  take     320 A76  from 2025-01-10      32960.00
  debit    cost-of-sales                 40960.00
  credit   material                      40960.00
receive  400 A76  cost 110.00  at 2025-01-20
# 200 x 103.00 = 20,600.00; 170 x 110.00 = 18,700.00
sell     370 A76  at 2025-01-25
  pick     370 A76  at stores by first-in
  take     200 A76  from 2025-01-10      20600.00
  take     170 A76  from 2025-01-20      18700.00
  debit    cost-of-sales                 39300.00
  credit   material                      39300.00
# 16,000.00 + 40,960.00 + 39,300.00; 230 x 110.00
expect   balance cost-of-sales 96260.00
expect   stock A76 230 value 25300.00
expect   check clean
