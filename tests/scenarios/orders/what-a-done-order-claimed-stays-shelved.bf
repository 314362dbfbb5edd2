# A finish shelved what its order claimed, and put back what it carried; another order took both. The order
# was finished anew before the first finish was undone: it is done all the same, so what it claimed stays
# where it is, with whom it settled. Only what it carried comes back to it.
item     SEAT  each  fifo  step 1
item     BIKE  each  made  fifo
item     FORK  each  made  semi  fifo
bill     BIKE  makes 2
  + 1 SEAT
bill     FORK
  + 1 SEAT
receive  3 SEAT  at 2025-01-10  cost 1.00
order    o1 3 BIKE  at 2025-02-01
order    o2 3 FORK  at 2025-02-01
# 3 / 2, rounded up: two
complete 3 BIKE order o1  at 2025-03-01  key made
stage    1 SEAT order o1  at 2025-03-02
complete 3 FORK order o2  at 2025-03-03  key forks
# Two bikes ask for one seat, and their share of two is roundup(2 x 2 / 3) = 2: one too much
undo     made 1           at 2025-03-04
  lower    1 BIKE  of 2025-03-01  0.00
  pick     1 BIKE  at finished by undo
  carry    1 SEAT
finish   o1               at 2025-03-05  key done
  inbox    under-completion BIKE
  pick     1 SEAT                 at line for o1 by staged
  put      1 SEAT                 at shelf
  pick     1 SEAT                 at shelf by settle
  take     1 SEAT                 from 2025-01-10   1.00
  settle   1 SEAT                 of forks          1.00
  carry    -1 SEAT
  slice    1 SEAT                 at 2025-01-10     1.00
  put      1 SEAT                 at stores
  true-up  BIKE                   of 2025-03-01    -1.00
  pick     1 SEAT                 at stores by settle
  take     1 SEAT                 from 2025-01-10   1.00
  settle   1 SEAT                 of forks          1.00
  debit    owed                                     2.00
  credit   material                                 1.00
  credit   finished                                 1.00
expect   owed SEAT 1 value 1.00
order    o1 reopen        at 2025-03-06
finish   o1               at 2025-03-07
  inbox    under-completion BIKE
undo     done             at 2025-03-08
  untake   1 SEAT  from 2025-01-10  1.00
  put      1 SEAT  at stores
  owe      1 SEAT  at 1.00 last     1.00
  carry    1 SEAT
  take     1 SEAT  from 2025-01-10  1.00
  pick     1 SEAT  at stores by undo
  true-up  BIKE    of 2025-03-01    1.00
  debit    finished                 1.00
  credit   owed                     1.00
expect   owed SEAT 2 value 2.00
expect   stock SEAT 0
expect   check clean
