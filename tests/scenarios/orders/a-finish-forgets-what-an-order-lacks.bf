# An order that holds less than its bill says is finished: that is forgotten, parts per piece before
# what is needed once. The undo of the finish remembers.
item     DOUGH  kg    fifo  step 1
item     MOULD  each  fifo
item     CAKE   each  made  fifo
bill     CAKE
  + 1 MOULD fixed
  + 0.4 DOUGH
receive  5 DOUGH  at 2025-01-10  cost 2.00
receive  2 MOULD  cost 5.00
order    C  4 CAKE
complete 1 CAKE   order C  at 2025-01-11  key r1
# total(2) = 0.8: the first report has it, and the mould
complete 1 CAKE   order C  at 2025-01-12  key r2
# One cake still needs 1 kg and a mould, and nothing of that is left
undo     r1  at 2025-01-13
expect   stock CAKE 1 value 0.00
finish   C  at 2025-01-14  key done
  inbox    under-completion CAKE
  carry    1 DOUGH
  carry    1 MOULD
# total(2) - total(1) = 0
order    C  reopen
complete 1 CAKE   order C  at 2025-01-15  key r3
  make     1 CAKE                          0.00
undo     r3
# A report that is undone while it is forgotten holds more for it: total(1) is 1 kg and a mould
undo     r2  key no-r2
  lower    1 CAKE   of 2025-01-12          0.00
  pick     1 CAKE   at finished by undo
  carry    1 MOULD
  carry    1 DOUGH
undo     no-r2
  make     1 CAKE                          0.00
  carry    -1 MOULD
  carry    -1 DOUGH
undo     done  at 2025-01-16
  carry    -1 DOUGH
  carry    -1 MOULD
complete 1 CAKE   order C  at 2025-01-17
  carry    1 MOULD
  pick     1 MOULD  at stores by first-in
  take     1 MOULD  from 2025-01-10        5.00
  carry    1 DOUGH
  pick     1 DOUGH  at stores by first-in
  take     1 DOUGH  from 2025-01-10        2.00
  make     1 CAKE                          7.00
  debit    finished                        7.00
  credit   material                        7.00
expect   check clean
