# An allowance and a discount lower what the goods cost: the receipt is repriced.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 6.3, worked example of July (printers), California Business Solutions
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67863/index.cnxml
# Book:    8,000 bought, 1,500 returned, 120 of allowance for four printers, 5 % discount on the 6,380 that are left, 319; the goods
#          stand at 6,061, which is paid.
# Not here: the payment itself. Repriced is the whole receipt, the 15 that went back with it: what 65 of it cost is stated, and the
#          books come to the same.
item     PRINTER each fifo
receive  80 PRINTER  cost 100.00  at 2025-07-01  key july
return-to-supplier 15 PRINTER of july  at 2025-07-06
# 6,500.00 - 4 x 30.00
reprice  july cost 6380.00 per 65  at 2025-07-10
expect   stock PRINTER 65 value 6380.00
# 6,380.00 x 5 % = 319.00
reprice  july cost 6061.00 per 65  at 2025-07-15
expect   stock PRINTER 65 value 6061.00
expect   balance payables -6061.00
expect   balance material 6061.00
expect   check clean
