# An order whose goods lack what their bill says is finished: its newest report takes it, parts per
# piece before what is needed once. The undo of the finish gives it back.
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
  pick     1 DOUGH                at stores by first-in
  take     1 DOUGH                from 2025-01-10  2.00
  true-up  CAKE                   of 2025-01-12    2.00
  carry    1 MOULD
  pick     1 MOULD                at stores by first-in
  take     1 MOULD                from 2025-01-10  5.00
  true-up  CAKE                   of 2025-01-12    5.00
  debit    finished                                7.00
  credit   material                                7.00
# total(2) - total(1) = 0
order    C  reopen
complete 1 CAKE   order C  at 2025-01-15  key r3
  make     1 CAKE                          0.00
undo     r3
# What the finish took goes with its report
undo     r2  key no-r2
  untake   1 MOULD  from 2025-01-10  5.00
  put      1 MOULD  at stores
  untake   1 DOUGH  from 2025-01-10  2.00
  put      1 DOUGH  at stores
  lower    1 CAKE   of 2025-01-12    7.00
  pick     1 CAKE   at finished by undo
  debit    material                  7.00
  credit   finished                  7.00
undo     no-r2
  take     1 DOUGH  from 2025-01-10  2.00
  pick     1 DOUGH  at stores by undo
  take     1 MOULD  from 2025-01-10  5.00
  pick     1 MOULD  at stores by undo
  make     1 CAKE                    7.00
  debit    finished                  7.00
  credit   material                  7.00
undo     done  at 2025-01-16
  untake   1 DOUGH   from 2025-01-10   2.00
  put      1 DOUGH   at stores
  true-up  CAKE      of 2025-01-12    -2.00
  carry    -1 DOUGH
  untake   1 MOULD   from 2025-01-10   5.00
  put      1 MOULD   at stores
  true-up  CAKE      of 2025-01-12    -5.00
  carry    -1 MOULD
  debit    material                    7.00
  credit   finished                    7.00
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
