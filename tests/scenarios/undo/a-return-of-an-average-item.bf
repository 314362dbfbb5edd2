# Undone, a return of an average item costs the sale what it had cost; the pool's own price has moved
# on, and what the pool has more or less is price variance.
item     CART   each  average
receive  4 CART   at 2025-01-10  cost 10.00
sell     2 CART   at 2025-01-11  key sale
return   1 CART   of sale  at 2025-01-12  key back
sell     3 CART   at 2025-01-13
expect   stock CART 0 value 0.00
receive  1 CART   at 2025-01-14  cost 16.00
# All that is left of the pool goes, 16.00; the sale bears the 10.00 that it had.
undo     back   at 2025-01-15
  lower    1 CART  of average  10.00
  pick     1 CART  at stores by undo
  debit    price-variance       6.00
  debit    cost-of-sales       10.00
  credit   material            16.00
expect   cost sale 20.00
expect   stock CART 0 value 0.00
expect   check clean
