# Steel that cost and took more than its standard.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.2, Problem Set B, third problem (Corolla Manufacturing)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68071/index.cnxml
# Book:    prints no answer; recomputed: price 4,200 x 0.75 = 3,150, quantity (4,200 - 4,160) x 20 = 800, both unfavourable, 3,950
#          in all.
# Not here: the last question, of 2,200 units.
item     STEEL pound standard
item     PART  each  made standard
bill     PART
  + 4 STEEL
standard STEEL material 20.00  from 2025-09-01
standard PART  material 80.00  from 2025-09-01
receive  4200 STEEL  cost 20.75  at 2025-09-02
expect   balance price-variance 3150.00
complete 1040 PART  at 2025-09-30  key september
  + 4200 STEEL
expect   usage september STEEL 40 value 800.00
expect   balance production-variance 800.00
expect   variance september usage STEEL 800.00
expect   check clean
