# The order took up a new bill: what was made by each has a carry of its own, and finishing sees to the
# older first. What one is short of is taken, and what the other holds goes back.
item     GLUE   tube  fifo  step 1
item     KITE   each  made  fifo
bill     KITE
  + 0.5 GLUE
receive  9 GLUE   at 2025-01-10  cost 3.00
order    K  4 KITE
order    K  release
# By the first bill: one tube for two kites, opened by the first. Without it the second is short: -1
complete 1 KITE   order K  at 2025-03-04  key first
complete 1 KITE   order K  at 2025-03-04  key second
undo     first    at 2025-03-05
bill     KITE     from 2025-03-06
  + 0.4 GLUE
order    K  change bill  at 2025-03-06
# By the second: total(3) = 2 tubes; one kite undone keeps roundup(2 x 2 / 3) = 2, total(2) = 1: 1
complete 3 KITE   order K  at 2025-03-06  key three
undo     three 1  at 2025-03-07
expect   stock GLUE 7
finish   K        at 2025-03-08  key done
  inbox    under-completion KITE
  carry    1 GLUE
  pick     1 GLUE                 at stores by first-in
  take     1 GLUE                 from 2025-01-10   3.00
  true-up  KITE                   of 2025-03-04#2   3.00
  carry    -1 GLUE
  slice    1 GLUE                 at 2025-01-10     3.00
  put      1 GLUE                 at stores
  true-up  KITE                   of 2025-03-06    -3.00
expect   cost three 3.00
expect   stock KITE 3 value 6.00
# Both come back: the next report by the second bill has a tube
undo     done     at 2025-03-09
complete 1 KITE   order K  at 2025-03-10
  carry    -1 GLUE
  make     1 KITE                          0.00
expect   stock GLUE 7 value 21.00
expect   check clean
