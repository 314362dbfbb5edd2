# Three screws lie in stores for what is due there, so two that were sold are owed. Three more are staged from the
# annex: what is claimed covers what is due, and the two settle. Undone, they are owed again before the screws go
# back, and only what it staged goes back.
place    annex
item     SCREW  each  fifo  places stores,annex
item     BOX    each  made  fifo
bill     BOX
  + 1 SCREW issue manual
receive  3 SCREW  at 2025-01-10  cost 1.00
receive  3 SCREW  at 2025-01-11  cost 1.00  to annex
order    MO-1 6 BOX
complete 3 BOX    order MO-1  at 2025-01-12
sell     2 SCREW  from stores  at 2025-01-13
expect   owed SCREW 2 value 2.00
expect   due SCREW 3 value 3.00
stage    order MO-1  at 2025-01-14  key s1
  pick     3 SCREW  at annex by first-in
  put      3 SCREW  at line for MO-1
  pick     2 SCREW  at stores by settle
  take     2 SCREW  from 2025-01-10        2.00
  settle   2 SCREW  of @9                  2.00
  debit    owed                            2.00
  credit   material                        2.00
expect   owed SCREW 0
undo     s1  at 2025-01-15  key u1
expect   owed SCREW 2 value 2.00
expect   stock SCREW 3 in stores
expect   stock SCREW 3 in annex
expect   check clean
undo     u1  at 2025-01-16
expect   owed SCREW 0
expect   stock SCREW 3 in line
expect   check clean
