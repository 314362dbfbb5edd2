# A standard product comes back after its standard has changed: cost of sales gets back the old
# amount, the pool takes the new one, the difference is revaluation.
item     LAMP   each  standard
standard LAMP   material 10.00  from 2025-01-01
receive  2 LAMP   at 2025-01-10  cost 10.00
sell     1 LAMP   at 2025-01-11  key sale
  pick     1 LAMP   at stores by first-in
  take     1 LAMP   from standard         10.00
  debit    cost-of-sales                  10.00
  credit   material                       10.00
standard LAMP   material 13.00  from 2025-02-01  at 2025-02-01
  revalue  1 LAMP                          3.00
  debit    material                        3.00
  credit   revaluation                     3.00
# Pool + 13.00, cost of sales - 10.00, revaluation 3.00 more
return   1 LAMP   of sale  at 2025-02-02
expect   stock LAMP 2 value 26.00
expect   balance cost-of-sales 0.00
expect   balance revaluation -6.00
expect   check clean
