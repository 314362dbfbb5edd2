# ACME brings a bike back that was sold to someone without a name: it comes in at what bikes cost.
item     BIKE   each  fifo
party    ACME
receive  3 BIKE   at 2025-01-10  cost 20.00
sell     2 BIKE   at 2025-01-11  key sale-1
return   1 BIKE from ACME  at 2025-01-12  key back-1
expect   inbox 1 value 20.00
expect   inbox return-unknown/back-1 qty 1 value 20.00 since 2025-01-12
expect   inbox return-unknown/back-1 fix 1 "correct back-1 with return 1 BIKE of sale-1 at 2025-01-12"
expect   inbox return-unknown/back-1 fix 2 "accept return-unknown/back-1"
correct  back-1
  with   return 1 BIKE of sale-1  at 2025-01-12  key back-2
expect   inbox 0
expect   balance cost-of-sales 20.00

# Three more than the sale still has: one is of the sale, two are of nobody.
return   3 BIKE of sale-1  at 2025-01-13  key back-3
expect   inbox return-unknown/back-3 qty 2 value 40.00 since 2025-01-13
expect   inbox return-unknown/back-3 fix 1 "accept return-unknown/back-3"
undo     back-3 1  key u-1
expect   inbox return-unknown/back-3 qty 1 value 20.00
undo     u-1
expect   inbox return-unknown/back-3 qty 2 value 40.00
accept   return-unknown/back-3  key fine
expect   inbox 0
undo     fine
undo     back-3
expect   inbox 0
expect   check clean
