# A price books nothing. Where a rule asks for another than the one in force, the inbox says so, and
# says it no more once the price is set (rules 24.1 to 24.5).
category "radios"
item     WHEEL  each
item     BIKE   each  made standard category radios
item     TRIKE  each  made
bill     BIKE
  + 2 WHEEL
bill     TRIKE
  + 3 WHEEL
standard BIKE   material 20.00 labour 10.00  from 2025-01-01
price    BIKE   45.00  from 2025-01-01  at 2025-01-01
expect   inbox 0

# 30.00 and half of it: 45.00. The rule of all speaks of the bike too, since it has a price.
price-rule cost-plus 50%                    at 2025-01-02
expect   inbox 0

# Labour costs more from February on: 33.00 × 1.5 = 49.50. Nothing is on hand: nobody can say what is at risk.
standard BIKE   material 20.00 labour 13.00  from 2025-02-01  at 2025-01-20  key dearer
expect   inbox 0
tick     at 2025-02-01
expect   inbox price-due/BIKE qty 1 value none since 2025-01-02 days 30 fix "price BIKE 49.5"
price    BIKE   49.50  at 2025-02-01  key feb
expect   inbox 0

# Two bikes lie there. Their category asks for a margin: 33.00 / (1 - 0.4) = 55.00, 5.50 more for each.
receive  4 WHEEL  cost 5.00                  at 2025-02-02
complete 2 BIKE                              at 2025-02-02
price-rule margin 40% category radios        at 2025-02-03  key of-category
expect   inbox price-due/BIKE qty 1 value 11.00 since 2025-02-03 fix "price BIKE 55"

# The bike's own rule comes first: 33.00 × 1.6 = 52.80, to the half euro 53.00.
price-rule cost-plus 60% item BIKE round 0.50  at 2025-02-04  key own
expect   inbox price-due/BIKE value 7.00 since 2025-02-04 fix "price BIKE 53"

# Each is undone like any set-up, and comes again.
undo     own                                 at 2025-02-05  key own-gone
expect   inbox price-due/BIKE value 11.00
undo     own-gone                             at 2025-02-05
expect   inbox price-due/BIKE value 7.00
undo     feb                                 at 2025-02-05
# from 45.00 to 53.00
expect   inbox price-due/BIKE value 16.00 since 2025-02-04
price-rule none item BIKE                    at 2025-02-06
expect   inbox 0

# A trike has no price, so there is none to be another.
price    TRIKE  10.00                        at 2025-02-07
# No standard, nothing on hand, none ever made: three wheels at 5.00, as they last came in, × 1.5 = 22.50.
expect   inbox price-due/TRIKE value none fix "price TRIKE 22.5"
# Four wheels went into the bikes; three are owed at 5.00 and settled at 6.00. The trike costs 18.00 then.
complete 1 TRIKE                             at 2025-02-08
receive  3 WHEEL  cost 6.00                  at 2025-02-08
expect   stock TRIKE 1 value 18.00
# 18.00 × 1.5
expect   inbox price-due/TRIKE value 17.00 fix "price TRIKE 27"
price    TRIKE  none                         at 2025-02-09
expect   inbox 0
expect   check clean
