# A mix of two materials with a normal loss: more of the dear one, and more of both.
# Source:  Transtutors, a solved question of accountancy; the page does not name its book
# Chapter: standard cost of a chemical mixture (35% A, 65% B, loss 5%)
# Address: https://www.transtutors.com/questions/accountancy-50696.htm
# Book:    price 300 favourable, mix 165 adverse, yield 507.63 adverse; cost in all 372.63 adverse.
# Not here: nothing. The book's price variance is of what was used, which is here what was bought.
item     A     kg  standard
item     B     kg  standard
item     MIXED kg  made standard
# 100 kg in, 95 kg out; 3,215 / 95
bill     MIXED makes 95
  + 35 A  mix 1
  + 65 B  mix 1
standard A     material 25.00      from 2025-01-01
standard B     material 36.00      from 2025-01-01
standard MIXED material 33.842105  from 2025-01-01
# 125 x 27 = 3,375 for 3,125; 275 x 34 = 9,350 for 9,900
receive  125 A  cost 27.00  at 2025-01-02
receive  275 B  cost 34.00
expect   balance price-variance -300.00
complete 365 MIXED  at 2025-01-31  key period
  + 125 A
  + 275 B
# 400 kg as the bill mixes them: 140 and 260. (125 - 140) x 25; (275 - 260) x 36
expect   variance period mix A -375.00
expect   variance period mix B 540.00
expect   variance period mix 165.00
# 140 x 25 + 260 x 36 = 12,860.00, and 365 kg may cost 12,352.37
expect   variance period yield 507.63
expect   variance period 672.63
expect   stock MIXED 365 value 12352.37
expect   balance production-variance 672.63
expect   check clean
