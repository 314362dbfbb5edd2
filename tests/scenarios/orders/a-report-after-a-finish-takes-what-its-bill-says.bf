# The report that had opened the tube for both kites was undone: by its bill the order is short of one
# tube. Finishing takes it: a report after that takes what the bill says, and not a tube more.
item     GLUE   tube  fifo  step 1
item     KITE   each  made  fifo
bill     KITE
  + 0.5 GLUE
receive  5 GLUE   at 2025-01-10  cost 3.00
order    K  1 KITE
complete 1 KITE   order K  at 2025-03-04  key first
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     1 KITE                          3.00
  debit    finished                        3.00
  credit   material                        3.00
# total(2) - total(1) = 1 - 1 = 0
complete 1 KITE   order K  at 2025-03-05  key second
  inbox    over-completion KITE
  make     1 KITE                          0.00
# By the bill total(2) - total(1) = 0 should come back; 1 does: the carry is -1.
undo     first    at 2025-03-06
finish   K        at 2025-03-07
  carry    1 GLUE
  pick     1 GLUE  at stores by first-in
  take     1 GLUE  from 2025-01-10  3.00
  true-up  KITE    of 2025-03-05    3.00
  debit    finished                 3.00
  credit   material                 3.00
expect   stock GLUE 4 value 12.00
expect   balance finished 3.00
order    K  reopen
# total(2) - total(1) = 0; not finished it would have been 0 + 1
complete 1 KITE   order K  at 2025-03-08
  inbox    over-completion KITE
  make     1 KITE                          0.00
# total(3) - total(2) = 2 - 1 = 1
complete 1 KITE   order K  at 2025-03-09
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     1 KITE                          3.00
  debit    finished                        3.00
  credit   material                        3.00
expect   check clean
