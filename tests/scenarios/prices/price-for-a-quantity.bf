# A price is for one, for so many, or for so much of another unit; the proposal is for as much (24.4).
item     SCREW  each
unit     SCREW  box 200
receive  1000 SCREW  total 13.40             at 2025-01-02
price    SCREW  1.50 per 100                 at 2025-01-03
price-rule cost-plus 25%                     at 2025-01-03
# 0.0134 × 1.25 × 100 = 1.675, half away from zero 1.68; 0.18 per 100 for 1,000
expect   inbox price-due/SCREW qty 100 value 1.80 fix "price SCREW 1.68 per 100"
price    SCREW  3.00 per 1 box               at 2025-01-04
# 0.0134 × 1.25 × 200 = 3.35; 0.35 for 200 of 1,000
expect   inbox price-due/SCREW qty 200 value 1.75 fix "price SCREW 3.35 per 200"
# A price finer than the money is one for as many as make whole cents: 0.015 each, 0.15 for ten; 0.1675 for these
price    SCREW  0.015                        at 2025-01-05
expect   inbox price-due/SCREW qty 10 value 2.00 fix "price SCREW 0.17 per 10"
# 1.675 to the half is 1.5, which is the price; to the whole 2.00
price    SCREW  1.50 per 100                 at 2025-01-06
price-rule cost-plus 25% round 0.50          at 2025-01-06
expect   inbox 0
price-rule cost-plus 25% round 1.00          at 2025-01-06
expect   inbox price-due/SCREW qty 100 value 5.00 fix "price SCREW 2 per 100"
# A price is never rounded down to nothing: 1.675 is no whole multiple of 10.00
price-rule cost-plus 25% round 10.00         at 2025-01-06
expect   inbox price-due/SCREW value 85.00 fix "price SCREW 10 per 100"
