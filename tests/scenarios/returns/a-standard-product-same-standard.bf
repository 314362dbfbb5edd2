# A standard product comes back under the same standard: cost of sales gets back what it booked, the
# pool its gain, and a cent between them is rounding.
item     CLIP   each  standard
standard CLIP   material 0.125  from 2025-01-01
opening  3 CLIP   total 0.38  at 2025-01-01
  put      3 CLIP   at stores              0.38
  debit    material                        0.38
  credit   opening                         0.38
# 0.38 - 0.25 = 0.13
sell     1 CLIP   at 2025-01-10  key a
  pick     1 CLIP   at stores by first-in
  take     1 CLIP   from standard          0.13
  debit    cost-of-sales                   0.13
  credit   material                        0.13
# 0.25 - 0.13 = 0.12
sell     1 CLIP   at 2025-01-11  key b
# Pool 0.13 to 0.25: 0.12; cost of sales 0.13; rounding 0.01
return   1 CLIP   of a  at 2025-01-12
expect   stock CLIP 2 value 0.25
expect   balance cost-of-sales 0.12
expect   balance rounding 0.01
# Pool 0.25 to 0.38: 0.13; cost of sales 0.12: the cent is back
return   1 CLIP   of b  at 2025-01-13
expect   stock CLIP 3 value 0.38
expect   balance cost-of-sales 0.00
expect   balance rounding 0.00
expect   check clean
