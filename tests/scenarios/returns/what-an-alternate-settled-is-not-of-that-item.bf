# A sale was settled with another item. What the customer brings back as the item sold was never out
# of stock as such: it comes in at the price known, and somebody is to look at it.
item     CART   each  fifo
item     WAGON  each  fifo
standard CART   material 10.00
sell     1 CART   at 2025-01-10  key sale
receive  1 WAGON  at 2025-01-11  cost 15.00
settle   1 CART with WAGON  at 2025-01-12
expect   cost sale 15.00
return   1 CART   of sale  at 2025-01-13
  put      1 CART   at stores              10.00
  inbox    return-unknown CART
  debit    material                        10.00
  credit   cost-of-sales                   10.00
expect   stock CART 1 value 10.00
expect   stock WAGON 0 value 0.00
expect   cost sale 15.00
expect   check clean
