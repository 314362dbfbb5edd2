# An allowance for some of the goods, after others of them went back.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 6.3, worked example of June (telephones), California Business Solutions
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67863/index.cnxml
# Book:    18,000 bought, 25 of 300 returned (1,500), 8 each off 60 damaged ones (480): the goods stand at 16,020.
# Not here: cash: the book pays at once, here all stands in payables. What 275 of the receipt cost is stated: the 25 that
#          went back are repriced with it.
item     PHONE each fifo
receive  300 PHONE  cost 60.00  at 2025-06-01  key june
return-to-supplier 25 PHONE of june  at 2025-06-03
# 275 x 60.00 - 60 x 8.00
reprice  june cost 16020.00 per 275  at 2025-06-08
expect   stock PHONE 275 value 16020.00
expect   balance payables -16020.00
expect   check clean
