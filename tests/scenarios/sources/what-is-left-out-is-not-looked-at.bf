# A rule that the list leaves out finds nothing: an alternate, the own bill of a part.
item     SPOKE  each  fifo
item     RIM    each  fifo
item     WHEEL  each  made  semi  fifo  sources stores
item     BIKE   each  made  fifo
bill     WHEEL
  + 3 SPOKE
bill     BIKE
  + 2 WHEEL blow-through
  + 1 RIM for WHEEL
receive  9 SPOKE   at 2025-01-10  cost 1.00
receive  9 RIM     at 2025-01-10  cost 5.00

# Provisional: the roll-up, 3 x 1.00
complete 1 BIKE    at 2025-03-04
  owe      2 WHEEL  at 3.00 roll-up        6.00
  make     1 BIKE                          6.00
  debit    finished                        6.00
  credit   owed                            6.00

# In another order: its own bill before the alternate, which then never comes.
item     WHEEL  each sources stores,blow-through,alternates  at 2025-03-05  key told
complete 1 BIKE    at 2025-03-05
  instead  2 WHEEL  by blow-through
  pick     6 SPOKE  at stores by first-in
  take     6 SPOKE  from 2025-01-10        6.00
  make     1 BIKE                          6.00
  debit    finished                        6.00
  credit   material                        6.00

# Alternates first: what there is of them goes before the component does.
item     WHEEL  each sources alternates,stores  at 2025-03-06  key first
complete 1 BIKE    at 2025-03-06
  instead  2 WHEEL  by alternate RIM
  pick     2 RIM    at stores by first-in
  take     2 RIM    from 2025-01-10       10.00
  make     1 BIKE                         10.00
  debit    finished                       10.00
  credit   material                       10.00

# What an item was told is undone as all that it is told; `default` is as if nothing were said.
undo     first     at 2025-03-07
undo     told      at 2025-03-07
complete 1 BIKE    at 2025-03-07
  owe      2 WHEEL  at 3.00 roll-up        6.00
  make     1 BIKE                          6.00
  debit    finished                        6.00
  credit   owed                            6.00
item     WHEEL  each sources default  at 2025-03-08
complete 1 BIKE    at 2025-03-08
  instead  2 WHEEL  by alternate RIM
  pick     2 RIM    at stores by first-in
  take     2 RIM    from 2025-01-10       10.00
  make     1 BIKE                         10.00
  debit    finished                       10.00
  credit   material                       10.00
expect   check clean
