# Finishing has given back what the order held too much. Opened again, it needs what the bill says, as
# if it had been made in these parts from the beginning; a report after the finish carries as ever.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  9 GLUE   at 2025-01-10  cost 2.00
order    K  2 KITE
complete 3 KITE   order K  at 2025-03-04  key kites
undo     kites 1  at 2025-03-05
finish   K        at 2025-03-06
expect   stock GLUE 8.5
order    K  reopen  at 2025-03-07
order    K  change 6
# total(5) - total(2) = 1.0 - 0.5 = 0.5
complete 3 KITE   order K  at 2025-03-07  key more
  pick     0.5 GLUE at stores by first-in
  take     0.5 GLUE from 2025-01-10        1.00
  make     3 KITE                          1.00
  debit    finished                        1.00
  credit   material                        1.00
# Two of three: roundup(0.5 x 2 / 3) = 0.5 stay, total(5) - total(4) = 1.0 - 1.0 = 0. One of two:
# 0.5 stays, and total(4) - total(3) = 0.
undo     more 1   at 2025-03-08
undo     more 1   at 2025-03-08
expect   cost more 1.00
finish   K        at 2025-03-09
  inbox    under-completion KITE
# A report of a finished order is noted and needs what the bill says: total(4) - total(3) = 0
complete 1 KITE   order K  at 2025-03-10  key late
  inbox    order-closed KITE
  make     1 KITE                          0.00
# It had taken nothing, and nothing is carried
undo     late     at 2025-03-11
expect   stock GLUE 8 value 16.00
expect   stock KITE 3 value 2.00
expect   order K finished good 3
expect   check clean
