# What an order gives back settles what another event owes. Where the finish is undone, that is owed
# again, and the order has its own back.
item     DOUGH  kg    fifo  step 1
item     CAKE   each  made  fifo
bill     CAKE
  + 0.3 DOUGH
reason   test
receive  2 DOUGH  at 2025-01-10  cost 2.00
receive  1 DOUGH  at 2025-01-11  cost 3.00
order    C  3 CAKE
# total(5) = 1.5, up to 2; total(3) = 0.9, up to 1; but 2 x 3 / 5 = 1.2, up to 2: 1 is carried
complete 5 CAKE   order C  at 2025-01-12  key five
undo     five 2
expect   stock CAKE 3 value 4.00
# One of the second layer, one owed at the last price
issue    2 DOUGH  reason test  at 2025-01-13  key use
  pick     1 DOUGH  at stores by first-in
  take     1 DOUGH  from 2025-01-11        3.00
  owe      1 DOUGH  at 3.00 last           3.00
  debit    expense:test                    6.00
  credit   material                        3.00
  credit   owed                            3.00

# The kilogram that comes back cost 2.00, owed it was at 3.00
finish   C  at 2025-01-14  key done
  carry    -1 DOUGH
  untake   1 DOUGH  from 2025-01-10        2.00
  put      1 DOUGH  at stores
  true-up  CAKE     of 2025-01-12         -2.00
  pick     1 DOUGH  at stores by settle
  take     1 DOUGH  from 2025-01-10        2.00
  settle   1 DOUGH  of use                 3.00
  true-up  use                            -1.00
  debit    owed                            3.00
  credit   finished                        2.00
  credit   expense:test                    1.00
expect   stock DOUGH 0
expect   stock CAKE 3 value 2.00
expect   cost use 5.00

undo     done  at 2025-01-15  key not-done
  untake   1 DOUGH  from 2025-01-10        2.00
  put      1 DOUGH  at stores
  owe      1 DOUGH  at 3.00 last           3.00
  true-up  use                             1.00
  carry    1 DOUGH
  take     1 DOUGH  from 2025-01-10        2.00
  pick     1 DOUGH  at stores by undo
  true-up  CAKE     of 2025-01-12          2.00
  debit    expense:test                    1.00
  debit    finished                        2.00
  credit   owed                            3.00
expect   owed DOUGH 1 value 3.00
expect   stock CAKE 3 value 4.00

# The report is undone while the order is finished: what it gave back stays there, and settled
undo     not-done
undo     five
undo     done
expect   stock DOUGH 1 value 2.00
expect   owed  DOUGH 0
expect   cost use 5.00
undo     use
expect   stock DOUGH 3 value 7.00
expect   balance finished 0.00
expect   balance owed 0.00
expect   check clean
