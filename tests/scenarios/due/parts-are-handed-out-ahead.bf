# A painter fetches the paint for three gates before he begins. It lies with the order, in no bin and for nobody else,
# and the reports use it: what they need beyond it is due as ever. What is left when the order is done goes to the shelf.
item     PAINT  kg    fifo  issue manual
item     GATE   each  made  fifo
bill     GATE
  + 2 PAINT
receive  4 PAINT  at 2025-01-10  cost 5.00
receive  6 PAINT  at 2025-01-11  cost 6.00
order    MO-1 5 GATE

# No gate is made yet, and nothing is booked. All five will ask for 10.
issue    6 PAINT  order MO-1  at 2025-02-03  key pot
  pick     6 PAINT  at stores by first-in
  put      6 PAINT  at issued for MO-1
expect   stock PAINT 10 value 56.00
expect   stock PAINT 4 in stores
expect   stock PAINT 6 in issued

# 2 x 2 of the 6: 4 x 5.00
complete 2 GATE   order MO-1  at 2025-02-04  key first
  pick     4 PAINT  at issued for MO-1 by staged
  take     4 PAINT  from 2025-01-10     20.00
  make     2 GATE                       20.00
  debit    finished                     20.00
  credit   material                     20.00
# The last 2, at 6.00; 2 more are due.
complete 2 GATE   order MO-1  at 2025-02-04  key second
  pick     2 PAINT  at issued for MO-1 by staged
  take     2 PAINT  from 2025-01-11     12.00
  due      2 PAINT  until manual at stores  12.00
  make     2 GATE                       24.00
  debit    finished                     24.00
  credit   material                     12.00
  credit   due                          12.00

# The report was wrong: due goes first, and the paint is handed out again. What is due beyond it goes with the next pot.
undo     second   at 2025-02-05  key wrong
  undue    2 PAINT                      12.00
  untake   2 PAINT  from 2025-01-11     12.00
  put      2 PAINT  at issued for MO-1
  lower    2 GATE   of 2025-02-04#2     24.00
  pick     2 GATE   at finished by undo
  debit    due                          12.00
  debit    material                     12.00
  credit   finished                     24.00
expect   stock PAINT 2 in issued
undo     wrong    at 2025-02-05
expect   stock PAINT 0 in issued
expect   due PAINT 2 value 12.00

# Of the 4 that he fetches 2 are due, and the last gate will ask for 2.
issue    4 PAINT  order MO-1  at 2025-02-06  key more
  flush    2 PAINT  at stores           12.00
  pick     2 PAINT  at stores by due
  take     2 PAINT  from 2025-01-11     12.00
  covers   2 PAINT  of second           12.00
  pick     2 PAINT  at stores by first-in
  put      2 PAINT  at issued for MO-1
  debit    due                          12.00
  credit   material                     12.00
expect   cost second 24.00

# The order ends without its last gate.
finish   MO-1     at 2025-02-07  key done
  inbox    under-completion GATE
  pick     2 PAINT  at issued for MO-1 by staged
  put      2 PAINT  at shelf
undo     done
expect   stock PAINT 2 in issued
expect   check clean
