# Perpetual LIFO: a sale takes the newest layers that are there at its moment, not those of the period's end.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, worked example "Last-in, First-out (LIFO)"
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    sales at 2,520 and 4,860; cost of goods sold 7,380; ending inventory 8,775. The same month by the periodic
#          method (10.2 of the book) is 9,360 and 6,795: that is not what we do.
# Not here: revenue and gross margin.
item     GPS  each  lifo
opening  150 GPS  cost 21.00  at 2025-07-01
sell     120 GPS  at 2025-07-05
  pick     120 GPS  at stores by first-in
  take     120 GPS  from 2025-07-01       2520.00
  debit    cost-of-sales                  2520.00
  credit   material                       2520.00
receive  225 GPS  cost 27.00  at 2025-07-10
# 180 x 27.00
sell     180 GPS  at 2025-07-15
  pick     180 GPS  at stores by first-in
  take     180 GPS  from 2025-07-10       4860.00
  debit    cost-of-sales                  4860.00
  credit   material                       4860.00
receive  210 GPS  cost 33.00  at 2025-07-25
# 30 x 21.00 = 630.00; 45 x 27.00 = 1,215.00; 210 x 33.00 = 6,930.00
expect   layer GPS 2025-07-01 30 value 630.00
expect   layer GPS 2025-07-10 45 value 1215.00
expect   layer GPS 2025-07-25 210 value 6930.00
expect   stock GPS 285 value 8775.00
expect   balance cost-of-sales 7380.00
expect   check clean
