# A return that names no sale is of the newest sale of that item to that customer, then of older ones.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
party    ANNA
party    BERT
receive  1 WHEEL  at 2025-01-10  cost 10.00
receive  1 WHEEL  at 2025-01-10  cost 11.00
receive  1 WHEEL  at 2025-01-10  cost 12.00
complete 3 CART   at 2025-01-11
# 33.00 for 3
sell     1 CART   to ANNA  at 2025-01-12
  pick     1 CART   at finished by first-in
  take     1 CART   from 2025-01-11       11.00
  debit    cost-of-sales                  11.00
  credit   finished                       11.00
sell     1 CART   to BERT  at 2025-01-13  key berts
return   1 CART   from ANNA  at 2025-01-14
expect   balance cost-of-sales 11.00
# Bert's is still out and can come back by name.
return   1 CART   of berts  at 2025-01-15
expect   stock CART 3 value 33.00
expect   balance cost-of-sales 0.00
expect   check clean
