# What was made was made: a report of a finished or cancelled order is booked, noted, and changes
# nothing of the state. A reopened order goes on where it was.
item     GLUE   tube  fifo  step 1
item     KITE   each  made  fifo
bill     KITE
  + 0.4 GLUE
receive  20 GLUE  at 2025-01-10  cost 3.00
order    A  3 KITE  at 2025-01-10
order    A  release
complete 1 KITE   order A  at 2025-01-11
finish   A        at 2025-01-11
# total(2) = 1 tube, which is taken
complete 1 KITE   order A  at 2025-01-12
  inbox    order-closed KITE
  make     1 KITE                          0.00
expect   order A finished good 2
finish   A        at 2025-01-12
  refused  ORDER_STATE
# total(4) - total(2) = 2 - 1; 4 of 3
complete 2 KITE   order A  at 2025-01-13  key over
  inbox    over-completion KITE
  inbox    order-closed KITE
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     2 KITE                          3.00
  debit    finished                        3.00
  credit   material                        3.00
undo     over     at 2025-01-13
order    A  reopen  at 2025-01-14
# total(3) - total(2) = 2 - 1
complete 1 KITE   order A  at 2025-01-14
  pick     1 GLUE   at stores by first-in
  take     1 GLUE   from 2025-01-10        3.00
  make     1 KITE                          3.00
  debit    finished                        3.00
  credit   material                        3.00
order    A  cancel  at 2025-01-15
# total(5) - total(3) = 2 - 2; the order is full, and over with these
complete 2 KITE   order A  at 2025-01-15
  inbox    over-completion KITE
  inbox    order-closed KITE
  make     2 KITE                          0.00
expect   order A cancelled good 5
order    A  cancel  at 2025-01-16
  refused  ORDER_STATE
order    A  reopen  at 2025-01-16
finish   A        at 2025-01-16
expect   stock GLUE 18 value 54.00
expect   stock KITE 5 value 6.00
expect   check clean
