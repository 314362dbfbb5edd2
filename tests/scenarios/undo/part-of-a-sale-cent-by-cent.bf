# A sale of three is undone one by one; each gives back the difference of the layer's totals, until
# nothing is left to undo.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  3 WHEEL  at 2025-01-10  total 10.00
complete 3 CART   at 2025-01-11
sell     3 CART   at 2025-01-12  key sale
  pick     3 CART   at finished by first-in
  take     3 CART   from 2025-01-11       10.00
  debit    cost-of-sales                  10.00
  credit   finished                       10.00
# round(10.00 x 1 / 3) = 3.33
undo     sale 1   at 2025-01-13
expect   stock CART 1 value 3.33
expect   balance cost-of-sales 6.67
# round(10.00 x 2 / 3) = 6.67
undo     sale 1   at 2025-01-14
expect   stock CART 2 value 6.67
expect   balance cost-of-sales 3.33
undo     sale 2   at 2025-01-15
  refused  UNDO_EXCEEDS
undo     sale 1   at 2025-01-15
expect   stock CART 3 value 10.00
expect   balance cost-of-sales 0.00
undo     sale     at 2025-01-16
  refused  UNDO_NOTHING
expect   check clean
