# A standard of fractions of a cent: the variances of the books meet ours to the cent.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.2, Exercise Set A, third exercise (Dog Bone Bakery)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68071/index.cnxml
# Book:    prints no answer; recomputed: price variance 80.00 unfavourable, quantity variance (3,550 - 3,562.5) x 0.53 = -6.625. A
#          biscuit has 0.75 x 0.53 = 0.3975 of flour. Ours is -6.63: the goods stand at 4,750 x 0.3975 = 1,888.125, rounded up.
# Not here: nothing.
item     FLOUR   cup  standard
item     BISCUIT each made standard
bill     BISCUIT
  + 0.75 FLOUR
standard FLOUR   material 0.53  from 2025-01-01
standard BISCUIT material 0.3975  from 2025-01-01
# 4,000 x (0.55 - 0.53)
receive  4000 FLOUR  cost 0.55  at 2025-01-02
expect   balance price-variance 80.00
# 3,550 x 0.53 = 1,881.50; 4,750 x 0.3975 = 1,888.13; 1,881.50 - 1,888.13
complete 4750 BISCUIT  at 2025-01-31  key january
  + 3550 FLOUR
expect   usage january FLOUR -12.5 value -6.63
expect   stock BISCUIT 4750 value 1888.13
expect   balance production-variance -6.63
expect   stock FLOUR 450 value 238.50
expect   variance january usage FLOUR -6.63
expect   check clean
