# What came back as a layer of its own, a return or a slice, was of the completion's layer: an undo of
# the completion takes both, its undo brings all back into the completion's own layer. Quantity and
# value of the pool are the same, its layers are split otherwise.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  11 WHEEL  at 2025-01-10  cost 1.00
complete 11 CART   at 2025-01-12  key run-1
sell     3 CART    at 2025-01-13  key sale
return   3 CART of sale  at 2025-01-14
expect   layer CART 2025-01-12 8 value 8.00
expect   layer CART 2025-01-14 3 value 3.00
undo     run-1     at 2025-01-15  key never
expect   stock CART 0 value 0.00
expect   stock WHEEL 11 value 11.00
undo     never     at 2025-01-16
expect   stock CART 11 value 11.00
expect   layer CART 2025-01-12 11 value 11.00
expect   stock WHEEL 0 value 0.00
expect   check clean
