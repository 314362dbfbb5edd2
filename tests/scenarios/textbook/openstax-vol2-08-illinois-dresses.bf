# All that was bought was used: price and quantity variance come to actual less standard.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.2, Problem Set B, second problem (Illinois Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68071/index.cnxml
# Book:    prints no answer; recomputed: price 325,520 - 52,000 x 6.20 = 3,120, quantity (52,000 - 51,450) x 6.20 = 3,410, both
#          unfavourable, in all 6,530 = 325,520 - 51,450 x 6.20.
# Not here: nothing.
item     CLOTH yard standard
item     DRESS each made standard
bill     DRESS
  + 6 CLOTH
standard CLOTH material 6.20   from 2025-06-01
standard DRESS material 37.20  from 2025-06-01
receive  52000 CLOTH  total 325520.00  at 2025-06-02
expect   balance price-variance 3120.00
complete 8575 DRESS  at 2025-06-30  key june
  + 52000 CLOTH
expect   usage june CLOTH 550 value 3410.00
expect   balance production-variance 3410.00
# 8,575 x 37.20
expect   stock DRESS 8575 value 318990.00
expect   stock CLOTH 0 value 0.00
expect   variance june usage CLOTH 3410.00
expect   check clean
