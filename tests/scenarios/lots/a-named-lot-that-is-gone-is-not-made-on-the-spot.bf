# A report says which lot of a part it used: what of it is not there is owed. The part's own bill does not
# stand in for a lot that a person named, nor does an alternate.
item     SPOKE  each  fifo
item     RIM    each  fifo
item     WHEEL  each  made  semi  fifo  lots
item     BIKE   each  made  fifo
bill     WHEEL
  + 3 SPOKE
bill     BIKE
  + 2 WHEEL blow-through
  + 1 RIM for WHEEL
receive  9 SPOKE  at 2025-01-10  cost 1.00
receive  9 RIM    at 2025-01-10  cost 5.00
complete 1 WHEEL  at 2025-01-11  lot L1
# One wheel of L1 at 3 x 1.00; the other is owed at what the last one cost.
complete 1 BIKE   at 2025-03-04
  + 2 WHEEL lot L1
  pick     1 WHEEL  at stores lot L1 by named scanned
  take     1 WHEEL  from 2025-01-11        3.00
  pass     1 WHEEL  at stores lot L1 gone
  owe      1 WHEEL  at 3.00 last           3.00
  make     1 BIKE                          6.00
  debit    finished                        6.00
  credit   material                        3.00
  credit   owed                            3.00
expect   stock SPOKE 6
expect   stock RIM 9
expect   check clean
