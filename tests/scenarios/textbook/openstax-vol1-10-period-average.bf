# Weighted average, periodic: the month's purchases and what it began with cost all that went in it.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 10.2, worked example "Weighted-Average Cost (AVG)"
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67890/index.cnxml
# Book:    16,155 / 585 = 27.62, rounded, and with it 7,872 left and 8,283 sold; unrounded 16,155.00 x 285 / 585 = 7,870.38.
#          The same purchases and sales under the moving average: openstax-vol1-10-moving-average.
# Not here: revenue and gross margin.
item     GPS  each  period-average
opening  150 GPS  cost 21.00  at 2025-07-01
sell     120 GPS  at 2025-07-05
receive  225 GPS  cost 27.00  at 2025-07-10
sell     180 GPS  at 2025-07-15
receive  210 GPS  cost 33.00  at 2025-07-25
expect   balance cost-of-sales 7252.94
close    2025-07-31  at 2025-08-01
expect   stock GPS 285 value 7870.38
expect   balance cost-of-sales 8284.62
expect   check clean
