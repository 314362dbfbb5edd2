# Moving average: each purchase forms the average anew, each sale takes it.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.3, worked example "Weighted-Average Cost (AVG)"
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67891/index.cnxml
# Book:    averages 26.29 and 31.24; second sale 4,732 in the text, 4,733 in its figure; cost of goods sold 7,253; ending
#          inventory 8,902; the book notes itself that one unit is lost to rounding the average. We keep the value of the
#          pool and round once, when something leaves: 4,732.94, 7,252.94 and 8,902.06, the book's figures to the cent.
# Not here: revenue and gross margin.
item     GPS  each  average
opening  150 GPS  cost 21.00  at 2025-07-01
sell     120 GPS  at 2025-07-05
  pick     120 GPS  at stores by first-in
  take     120 GPS  from average          2520.00
  debit    cost-of-sales                  2520.00
  credit   material                       2520.00
receive  225 GPS  cost 27.00  at 2025-07-10
# 630.00 + 6,075.00 = 6,705.00 for 255; left 6,705.00 x 75 / 255 = 1,972.0588, rounded 1,972.06
sell     180 GPS  at 2025-07-15
  pick     180 GPS  at stores by first-in
  take     180 GPS  from average          4732.94
  debit    cost-of-sales                  4732.94
  credit   material                       4732.94
receive  210 GPS  cost 33.00  at 2025-07-25
# 1,972.06 + 6,930.00
expect   stock GPS 285 value 8902.06
expect   balance cost-of-sales 7252.94
expect   check clean
