# An order that takes another bill counts anew by it, and carries by each bill; the finish gives back by
# the first bill first, in the order in which each bill has its parts, and only of its own reports.
item     DOUGH  kg    fifo  step 1
item     CREAM  kg    fifo  step 1
item     CAKE   each  made  fifo
bill     CAKE
  + 0.3 DOUGH
  + 0.3 CREAM
receive  20 DOUGH  at 2025-01-10  cost 2.00
receive  20 CREAM  cost 3.00
order    C  8 CAKE  tolerance 25%
order    C  release
# total(5) = 1.5, total(3) = 0.9: 2 and 1, but 2 x 3 / 5 = 1.2 are 2 again: one of each is carried
complete 5 CAKE   order C  at 2025-01-11  key old
undo     old 2
expect   stock CAKE 3 value 10.00
bill     CAKE
  + 0.3 CREAM
  + 0.6 DOUGH
order    C  change bill  at 2025-01-12
# total(5) = 1.5 and 3.0: 2 and 3. Three of five: 1.2 and 1.8 are 2 and 2; by the bill 0.9 and 1.8
complete 5 CAKE   order C  at 2025-01-13  key new
  pick     2 CREAM  at stores by first-in
  take     2 CREAM  from 2025-01-10        6.00
  pick     3 DOUGH  at stores by first-in
  take     3 DOUGH  from 2025-01-10        6.00
  make     5 CAKE                         12.00
  debit    finished                       12.00
  credit   material                       12.00
undo     new 2
  untake   1 DOUGH  from 2025-01-10        2.00
  put      1 DOUGH  at stores
  lower    2 CAKE   of 2025-01-13          2.00
  pick     2 CAKE   at finished by undo
  carry    1 CREAM
  debit    material                        2.00
  credit   finished                        2.00
# What the old report gives is not the newest draw of its layer, what the new one gives is
finish   C  at 2025-01-14  key done
  carry    -1 DOUGH
  slice    1 DOUGH  at 2025-01-10          2.00
  put      1 DOUGH  at stores
  true-up  CAKE     of 2025-01-11         -2.00
  carry    -1 CREAM
  slice    1 CREAM  at 2025-01-10          3.00
  put      1 CREAM  at stores
  true-up  CAKE     of 2025-01-11         -3.00
  carry    -1 CREAM
  untake   1 CREAM  from 2025-01-10        3.00
  put      1 CREAM  at stores
  true-up  CAKE     of 2025-01-13         -3.00
  debit    material                        8.00
  credit   finished                        8.00
expect   cost old 5.00
expect   cost new 7.00
undo     done
expect   cost old 10.00
expect   cost new 10.00
expect   stock DOUGH 16 value 32.00
expect   stock CREAM 16 value 48.00
undo     new
undo     old
expect   stock DOUGH 20 value 40.00
expect   stock CREAM 20 value 60.00
expect   check clean
