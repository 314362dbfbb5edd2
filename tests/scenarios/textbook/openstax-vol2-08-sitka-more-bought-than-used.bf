# More was bought than used: the price variance is of what was bought, the quantity variance of what was used.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.2, Exercise Set A, first exercise (Sitka Industries)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68071/index.cnxml
# Book:    gives an unfavourable price variance of 250 and asks for the rest; prints no answer. Recomputed: paid 70,000; quantity
#          variance 900 favourable; with 9,500 pounds 2,250 unfavourable; with a price variance of 340 favourable paid 69,410.
# Not here: the labour of the standard card: none was reported.
item     ALLOY  pound standard
item     LADDER each  made standard
bill     LADDER
  + 3 ALLOY
standard ALLOY  material 4.50  from 2025-07-01
standard LADDER material 13.50  from 2025-07-01
# 15,500 x 4.50 = 69,750.00 and 250.00
receive  15500 ALLOY  total 70000.00  at 2025-07-02  key po-1
expect   balance price-variance 250.00
# (8,800 - 9,000) x 4.50
complete 3000 LADDER  at 2025-07-31  key july
  + 8800 ALLOY
expect   usage july ALLOY -200 value -900.00
expect   balance production-variance -900.00
# 6,700 x 4.50
expect   stock ALLOY 6700 value 30150.00
# What if 9,500 pounds had been used: (9,500 - 9,000) x 4.50
correct  july  key what-if
  with complete 3000 LADDER  at 2025-07-31  key july-b
  + 9500 ALLOY
expect   usage july-b ALLOY 500 value 2250.00
expect   balance production-variance 2250.00
# And if the price variance had been 340 favourable: 69,750.00 - 340.00
correct  po-1  key cheaper
  with receive 15500 ALLOY  total 69410.00  at 2025-07-02  key po-1b
expect   balance price-variance -340.00
expect   variance july-b usage ALLOY 2250.00
expect   check clean
