# The entries of two purchases and a sale under perpetual FIFO.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, Exercise Set A, fourth exercise (January 2, 12 and 16)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    prints no answer to the set; recomputed below.
# Not here: the entry of the revenue, 220 x 40.
item     GOODS  each  fifo
# 300 x 21.00
receive  300 GOODS  cost 21.00  at 2025-01-02
  put      300 GOODS at stores            6300.00
  debit    material                       6300.00
  credit   payables                       6300.00
# 200 x 24.00
receive  200 GOODS  cost 24.00  at 2025-01-12
  put      200 GOODS at stores            4800.00
  debit    material                       4800.00
  credit   payables                       4800.00
# 220 x 21.00
sell     220 GOODS  at 2025-01-16
  pick     220 GOODS at stores by first-in
  take     220 GOODS from 2025-01-02      4620.00
  debit    cost-of-sales                  4620.00
  credit   material                       4620.00
# 80 x 21.00 + 200 x 24.00 = 1,680.00 + 4,800.00
expect   stock GOODS 280 value 6480.00
expect   check clean
