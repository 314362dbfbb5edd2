# An order that is finished or cancelled claims nothing: what an undo brings back for it is free, and
# settles what is owed there. What was sent to the shelf comes back only to an order that is open.
item     BOLT  each  fifo
item     BIKE  each  made  fifo
bill     BIKE
  + 2 BOLT
receive  20 BOLT   at 2026-03-01  cost 1.00
order    MO-1  5 BIKE  key o1
order    MO-2  5 BIKE
stage    12 BOLT  order MO-1  key st
complete 2 BIKE   order MO-1  at 2026-03-02  key c1
finish   MO-1  key f1
expect   stock BOLT 8 in shelf
undo     c1  key u1
  untake   4 BOLT  from 2026-03-01   4.00
  put      4 BOLT  at line
  lower    2 BIKE  of 2026-03-02     4.00
  pick     2 BIKE  at finished by undo
  debit    material                  4.00
  credit   finished                  4.00
undo     u1
expect   stock BOLT 0 in line
# reopened, staged anew, and the reopening undone: it is finished, and what it claimed goes
order    MO-1  reopen  key r1
stage    3 BOLT   order MO-1
expect   stock BOLT 3 in line
undo     r1  key ur
  pick     3 BOLT  at line for MO-1 by staged
  put      3 BOLT  at shelf
undo     st
  refused UNDO_NOTHING
stage    1 BOLT   order MO-1
  refused ORDER_STATE
# done again it is open again, and has them back
undo     ur
  pick     3 BOLT  at shelf by undo
  put      3 BOLT  at line for MO-1
# finished twice: the first of them undone changes nothing, the second sends its own back
finish   MO-1  key f2
expect   stock BOLT 11 in shelf
undo     f1
expect   stock BOLT 11 in shelf
undo     f2
expect   stock BOLT 8 in shelf
expect   stock BOLT 3 in line
expect   check clean
