# Perpetual FIFO: a sale takes the oldest layers that are there at its moment.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, worked example "First-in, First-out (FIFO)"
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    second sale 4,680; cost of goods sold 7,200; ending inventory 8,955. (The text of a figure says 8,895 once;
#          75 x 27 + 210 x 33 is 8,955, as the chapter says itself.)
# Not here: revenue and gross margin; no revenue is kept. The book's merchandise inventory is `material`.
item     GPS  each  fifo
opening  150 GPS  cost 21.00  at 2025-07-01
# 120 x 21.00
sell     120 GPS  at 2025-07-05
  pick     120 GPS  at stores by first-in
  take     120 GPS  from 2025-07-01       2520.00
  debit    cost-of-sales                  2520.00
  credit   material                       2520.00
receive  225 GPS  cost 27.00  at 2025-07-10
# The 30 that are left of July 1, 30 x 21.00 = 630.00, then 150 x 27.00 = 4,050.00
sell     180 GPS  at 2025-07-15
  pick     180 GPS  at stores by first-in
  take     30 GPS   from 2025-07-01        630.00
  take     150 GPS  from 2025-07-10       4050.00
  debit    cost-of-sales                  4680.00
  credit   material                       4680.00
receive  210 GPS  cost 33.00  at 2025-07-25
# 75 x 27.00 = 2,025.00; 210 x 33.00 = 6,930.00
expect   layer GPS 2025-07-10 75 value 2025.00
expect   layer GPS 2025-07-25 210 value 6930.00
expect   stock GPS 285 value 8955.00
expect   balance cost-of-sales 7200.00
expect   check clean
