# Defective goods go back before they are paid.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 6.3, Exercise Set A, second exercise (Apex Industries)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67863/index.cnxml
# Book:    prints no answer; recomputed: 24 x 560 = 13,440 bought, 5 x 560 = 2,800 returned, 10,640 to pay.
# Not here: the payment; it came too late for the discount.
item     COMPUTER each fifo
receive  24 COMPUTER  cost 560.00  at 2025-11-06  key invoice
return-to-supplier 5 COMPUTER of invoice  at 2025-11-10
  pick     5 COMPUTER  at stores by first-in
  take     5 COMPUTER  from 2025-11-06    2800.00
  debit    payables                       2800.00
  credit   material                       2800.00
expect   balance payables -10640.00
expect   stock COMPUTER 19 value 10640.00
expect   check clean
