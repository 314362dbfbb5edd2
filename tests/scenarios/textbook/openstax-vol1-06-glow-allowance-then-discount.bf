# An allowance first, then the discount on what is left to pay.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 6.3, Exercise Set A, third exercise (Glow Industries)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67863/index.cnxml
# Book:    prints no answer; recomputed: 750 x 23 = 17,250; less 100 x 8 = 800: 16,450; less 10 % within 15 days, 1,645: 14,805.
# Not here: the payment itself. One lamp was sold before the discount, which is ours: cost of sales follows, 14,805 / 750 = 19.74.
item     LIGHT each fifo
receive  750 LIGHT  cost 23.00  at 2025-04-20  key april
reprice  april total 16450.00  at 2025-04-22
expect   stock LIGHT 750 value 16450.00
sell     1 LIGHT  at 2025-04-25
reprice  april total 14805.00  at 2025-04-30
expect   balance payables -14805.00
expect   balance cost-of-sales 19.74
expect   stock LIGHT 749 value 14785.26
expect   check clean
