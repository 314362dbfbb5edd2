# What an undone staging brings back settles what is owed there; done again, it stages what is free then.
# A staging is not done again for an order that is done, and an order that claims something stays.
item     BOLT  each  fifo
item     BIKE  each  made  fifo
bill     BIKE
  + 2 BOLT
receive  6 BOLT   at 2026-03-01  cost 1.00
order    MO-1  3 BIKE  key o1
stage    order MO-1  key st
scrap    2 BOLT  key s1
  owe      2 BOLT  at 1.00 last  2.00
  debit    scrap                 2.00
  credit   owed                  2.00
undo     st  key us
  pick     6 BOLT  at line for MO-1 by undo
  put      6 BOLT  at stores
  pick     2 BOLT  at stores by settle
  take     2 BOLT  from 2026-03-01  2.00
  settle   2 BOLT  of s1            2.00
  debit    owed                     2.00
  credit   material                 2.00
undo     us
  pick     4 BOLT  at stores by first-in
  put      4 BOLT  at line for MO-1
  inbox    short BOLT
expect   owed BOLT 0
undo     o1
  refused UNDO_REFUSED o1: parts are staged for the order
undo     st  key us2
order    MO-1  cancel  key oc
undo     us2
  refused ORDER_STATE its order is cancelled
undo     oc
undo     o1
expect   stock BOLT 4 in stores
expect   check clean
