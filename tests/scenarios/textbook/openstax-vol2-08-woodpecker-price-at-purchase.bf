# The price variance is booked at the purchase, of all that was bought; another way counts only what was used.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.2, Exercise Set B, third exercise (Woodpecker)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68071/index.cnxml
# Book:    prints no answer; recomputed: standard 16,275 / 3,500 = 4.65, paid 4.25. At purchase 1,400 favourable; by what was used
#          at 7.5 pounds a blade, as the last question wants it, 0.40 x 1,875 = 750. Quantity: 232.50 unfavourable at 8 pounds,
#          348.75 favourable at 7.5.
# Not here: the price variance by use (750.00): our default is at purchase.
item     CARBIDE pound standard
item     BLADE   each  made standard
bill     BLADE
  + 7.8 CARBIDE
standard CARBIDE material 4.65  from 2025-01-01
# 7.8 x 4.65
standard BLADE   material 36.27  from 2025-01-01
receive  3500 CARBIDE  total 14875.00  at 2025-01-02
expect   balance price-variance -1400.00
# 250 x 8 = 2,000; 250 x 7.8 = 1,950; 50 x 4.65
complete 250 BLADE  at 2025-01-31  key blades
  + 2000 CARBIDE
expect   usage blades CARBIDE 50 value 232.50
expect   balance production-variance 232.50
# 250 x 7.5 = 1,875; 75 x 4.65 = 348.75 less than the standard
correct  blades  key better
  with complete 250 BLADE  at 2025-01-31  key blades-b
  + 1875 CARBIDE
expect   usage blades-b CARBIDE -75 value -348.75
expect   balance production-variance -348.75
expect   balance price-variance -1400.00
expect   variance blades-b usage CARBIDE -348.75
expect   check clean
