# What an order carries goes back where it still waits for its trigger, before what was drawn; the undo
# of the finish makes it due again.
item     DOUGH  kg    fifo  step 1
item     CAKE   each  made  fifo
bill     CAKE
  + 0.3 DOUGH issue manual
receive  5 DOUGH  at 2025-01-10  cost 2.00
order    C  3 CAKE
# total(3) = 0.9, up to 1, which is drawn by hand; total(5) = 1.5, up to 2: one more waits
complete 3 CAKE   order C  at 2025-01-11  key three
flush    DOUGH    at 2025-01-12
complete 2 CAKE   order C  at 2025-01-13  key two
expect   stock DOUGH 4 value 8.00
expect   balance due -2.00
# A part of one is one: nothing comes back. total(4) is 2, total(3) is 1: one is carried
undo     two 1    at 2025-01-14
undo     three 1
expect   stock CAKE 3 value 4.00
finish   C  at 2025-01-15  key done
  carry    -1 DOUGH
  undue    1 DOUGH                         2.00
  true-up  CAKE     of 2025-01-13         -2.00
  debit    due                             2.00
  credit   finished                        2.00
expect   stock DOUGH 4 value 8.00
expect   balance due 0.00
expect   stock CAKE 3 value 2.00
undo     done     at 2025-01-16
expect   balance due -2.00
expect   stock CAKE 3 value 4.00
undo     two      at 2025-01-17
undo     three
expect   stock DOUGH 5 value 10.00
expect   balance due 0.00
expect   balance finished 0.00
expect   check clean
