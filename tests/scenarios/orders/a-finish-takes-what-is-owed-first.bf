# What an order carries goes back where it stands as owed, and then as the newest draws of its reports;
# each report is made cheaper by what it gave. A report that is gone when the finish is undone draws
# nothing again: that stays in stock.
item     DOUGH  kg    fifo  step 1
item     CAKE   each  made  fifo
bill     CAKE
  + 0.4 DOUGH
receive  3 DOUGH  at 2025-01-10  cost 2.00
order    C  10 CAKE  tolerance 50%
order    C  release
# total(2) = 0.8, total(4) = 1.6, total(6) = 2.4, total(8) = 3.2, total(10) = 4.0: up to 1 2 3 4 4
complete 2 CAKE   order C  at 2025-01-11  key r1
complete 2 CAKE   order C  at 2025-01-12  key r2
complete 2 CAKE   order C  at 2025-01-13  key r3
complete 2 CAKE   order C  at 2025-01-14  key r4
  owe      1 DOUGH  at 2.00 last           2.00
  make     2 CAKE                          2.00
  debit    finished                        2.00
  credit   owed                            2.00
complete 2 CAKE   order C  at 2025-01-15  key r5
# Half of one kilogram is one kilogram: nothing comes back, and the bill of 5 has 2 of the 4
undo     r1 1  at 2025-01-16
undo     r2 1
undo     r3 1
undo     r4 1
undo     r5 1
expect   stock CAKE 5 value 8.00

# Good is 5, and 10 - 50% is 5
finish   C  at 2025-01-17  key done
  carry    -2 DOUGH
  unowe    1 DOUGH                         2.00
  untake   1 DOUGH  from 2025-01-10        2.00
  put      1 DOUGH  at stores
  true-up  CAKE     of 2025-01-14         -2.00
  true-up  CAKE     of 2025-01-13         -2.00
  debit    owed                            2.00
  debit    material                        2.00
  credit   finished                        4.00
expect   stock DOUGH 1 value 2.00
expect   owed  DOUGH 0
expect   cost r1 2.00
expect   cost r3 0.00
expect   cost r4 0.00

undo     r3  at 2025-01-18
expect   stock CAKE 4 value 4.00
# The newest line is that of r3, of which nothing is left; r4 owes again, and takes what r3 put back
undo     done  at 2025-01-19
  carry    1 DOUGH
  owe      1 DOUGH  at 2.00 last           2.00
  true-up  CAKE     of 2025-01-14          2.00
  pick     1 DOUGH  at stores by settle
  take     1 DOUGH  from 2025-01-10        2.00
  settle   1 DOUGH  of r4                  2.00
  debit    finished                        2.00
  credit   material                        2.00
expect   stock DOUGH 0
expect   stock CAKE 4 value 6.00

# With all reports undone nothing is carried any more: total(5) = 2
undo     r4
undo     r1
undo     r5
undo     r2
expect   stock DOUGH 3 value 6.00
expect   stock CAKE 0 value 0.00
complete 5 CAKE   order C
  pick     2 DOUGH  at stores by first-in
  take     2 DOUGH  from 2025-01-10        4.00
  make     5 CAKE                          4.00
  debit    finished                        4.00
  credit   material                        4.00
expect   check clean
