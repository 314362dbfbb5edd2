# A sale that owed its goods is undone: what it took comes back, what it owed is owed no more.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
receive  3 WHEEL  at 2025-01-10  cost 10.00
complete 1 CART   at 2025-01-11
sell     3 CART   at 2025-01-12  key sale
  pick     1 CART   at finished by first-in
  take     1 CART   from 2025-01-11       10.00
  owe      2 CART   at 10.00 last         20.00
  debit    cost-of-sales                  30.00
  credit   finished                       10.00
  credit   owed                           20.00
# One less: of the two owed.
undo     sale 1   at 2025-01-13
expect   owed CART 1 value 10.00
expect   balance cost-of-sales 20.00
undo     sale     at 2025-01-14
expect   owed CART 0 value 0.00
expect   stock CART 1 value 10.00
expect   balance cost-of-sales 0.00
expect   balance owed 0.00
expect   check clean
