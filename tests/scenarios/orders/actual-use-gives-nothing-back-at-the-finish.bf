# What a report says that it used, it used: it carries nothing, and gives nothing back for others.
item     DOUGH  kg    fifo  step 1
item     CAKE   each  made  fifo
bill     CAKE
  + 0.5 DOUGH
receive  20 DOUGH  at 2025-01-10  cost 2.00
order    C  5 CAKE  tolerance 20%
complete 1 CAKE   order C  at 2025-01-11  key r1
complete 1 CAKE   order C  at 2025-01-12  key r2
  make     1 CAKE                          0.00
complete 1 CAKE   order C  at 2025-01-13  key r3
complete 2 CAKE   order C  at 2025-01-14  key r4
  + 5 DOUGH
# total(5) - total(4) = 3 - 2, and nothing comes back
undo     r2  at 2025-01-15
  lower    1 CAKE   of 2025-01-12          0.00
  pick     1 CAKE   at finished by undo
  carry    1 DOUGH
# r4 is newer, but r3 gives. Its draw is not the newest on the layer
finish   C  at 2025-01-16  key done
  carry    -1 DOUGH
  slice    1 DOUGH  at 2025-01-10          2.00
  put      1 DOUGH  at stores
  true-up  CAKE     of 2025-01-13         -2.00
  debit    material                        2.00
  credit   finished                        2.00
expect   cost r3 0.00
expect   cost r4 10.00
# Everything is undone, in an order in which nobody has it any more
undo     r3
undo     r1
undo     r4
undo     done
expect   stock DOUGH 20 value 40.00
expect   stock CAKE 0 value 0.00
complete 2 CAKE   order C  at 2025-01-17
  pick     1 DOUGH  at stores by first-in
  take     1 DOUGH  from 2025-01-10        2.00
  make     2 CAKE                          2.00
  debit    finished                        2.00
  credit   material                        2.00
expect   check clean
