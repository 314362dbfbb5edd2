# What a last-in layer gave goes back into that layer, though younger ones lie above it by then.
item     GLUE   kg    lifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  2 GLUE   at 2025-01-10  cost 2.00
receive  1 GLUE   at 2025-01-20  cost 3.00
order    K  2 KITE
# 0.6, up to 1.0: the kilo at 3.00
complete 3 KITE   order K  at 2025-03-04  key kites
  inbox    over-completion KITE
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-20        3.00
  make     3 KITE                          3.00
  debit    finished                        3.00
  credit   material                        3.00
# Carries 0.5, as total(3) - total(2) = 1.0 - 0.5 and nothing comes back
undo     kites 1  at 2025-03-05
receive  1 GLUE   at 2025-03-06  cost 5.00
# 3.00 - 1.50 = 1.50
finish   K        at 2025-03-07
  carry    -0.5 GLUE
  untake   0.5 GLUE   from 2025-01-20   1.50
  put      0.5 GLUE   at stores
  true-up  KITE       of 2025-03-04    -1.50
  debit    material                     1.50
  credit   finished                     1.50
expect   layer GLUE 2025-01-10 2 value 4.00
expect   layer GLUE 2025-01-20 0.5 value 1.50
expect   layer GLUE 2025-03-06 1 value 5.00
expect   stock KITE 2 value 1.50
expect   check clean
