# What stands in for a part that may be blown through comes before the own bill of that part does.
item     SPOKE  each  fifo
item     RIM    each  fifo
item     WHEEL  each  made  semi  fifo
item     BIKE   each  made  fifo
bill     WHEEL
  + 3 SPOKE
bill     BIKE
  + 2 WHEEL blow-through
  + 1 RIM for WHEEL
receive  9 SPOKE   at 2025-01-10  cost 1.00
receive  1 RIM     at 2025-01-10  cost 5.00

complete 1 BIKE    at 2025-03-04  key one
  instead  1 WHEEL  by alternate RIM
  pick     1 RIM    at stores by first-in
  take     1 RIM    from 2025-01-10        5.00
  instead  1 WHEEL  by blow-through
  pick     3 SPOKE  at stores by first-in
  take     3 SPOKE  from 2025-01-10        3.00
  make     1 BIKE                          8.00
  debit    finished                        8.00
  credit   material                        8.00
undo     one       at 2025-03-05
expect   stock SPOKE 9 value 9.00
expect   stock RIM 1 value 5.00
expect   check clean
