# Five expenses of the year against overhead applied by labour hours.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.6, Your Turn "Kraken Boardsports"
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68006/index.cnxml
# Book:    actual 209,250, applied 33.50 x 6,240 = 209,040: 210 to cost of goods sold.
# Not here: jobs; a unit of output is a labour hour. The five expenses (25,000, 31,750, 50,000, 17,500, 85,000) are one here.
item     WORK   hour resource
item     OUTPUT hour made fifo
bill     OUTPUT
  + 1 WORK
# 33.50 x 6,240 hours
rate     OUTPUT overhead 33.50
complete 6240 OUTPUT  at 2025-12-30
expect   balance applied -209040.00
expense  209250.00  at 2025-12-31
expect   balance incurred 209250.00
close    2025-12-31  at 2026-01-02
  debit    applied            209040.00
  debit    cost-of-sales      210.00
  credit   incurred           209250.00
expect   balance applied 0.00
expect   balance incurred 0.00
expect   check clean
