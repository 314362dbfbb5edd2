# Both material variances, and the total they come to.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.2, Problem Set A, third problem (Whizbang Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68071/index.cnxml
# Book:    prints no answer; recomputed: price 11,300 - 12,000 = 700 favourable; quantity (3,400 - 534 x 6) x 3 = 588 unfavourable;
#          in all 112 favourable.
# Not here: nothing.
item     CLAY ounce standard
item     TOY  each  made standard
bill     TOY
  + 6 CLAY
standard CLAY material 3.00   from 2025-01-01
standard TOY  material 18.00  from 2025-01-01
receive  4000 CLAY  total 11300.00  at 2025-01-02
expect   balance price-variance -700.00
# 534 x 6 = 3,204
complete 534 TOY  at 2025-01-31  key toys
  + 3400 CLAY
expect   usage toys CLAY 196 value 588.00
expect   balance production-variance 588.00
expect   variance toys usage CLAY 588.00
expect   check clean
