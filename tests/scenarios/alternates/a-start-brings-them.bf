# What is short at a start its free alternates stand in for: they go to the line in its place, and
# the report takes them as what was staged.
item     WHEEL  each  fifo  step 1  issue start
item     RIM    each  fifo  step 1
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 1.5 RIM for WHEEL
receive  3 WHEEL  at 2026-03-02  cost 10.00
receive  4 RIM    cost 4.00
order    M  4 BIKE

# 8 wheels: 3 are there; for the other 5 the 4 rims would do for rounddown(4 / 1.5) = 2, by 3 of
# them. 3 wheels are short.
start    M  key s
  pick     3 WHEEL  at stores by first-in
  put      3 WHEEL  at line for M
  pick     3 RIM    at stores by first-in
  put      3 RIM    at line for M
  inbox    short WHEEL
complete 2 BIKE   order M  key c
  pick     3 WHEEL  at line for M by staged
  take     3 WHEEL  from 2026-03-02   30.00
  instead  1 WHEEL  by alternate RIM
  pick     2 RIM    at line for M by staged
  take     2 RIM    from 2026-03-02    8.00
  make     2 BIKE                     38.00
  debit    finished                   38.00
  credit   material                   38.00

# Undone, a start takes back what it brought, of the alternate as of the component: 1 of 4 stays.
# Of 3 wheels roundup(3 x 1 / 4) = 1 stays, and of 3 rims 1.
undo     c
expect   stock RIM 3 in line
undo     s 3     key u
  pick     2 RIM    at line for M by undo
  put      2 RIM    at stores
  pick     2 WHEEL  at line for M by undo
  put      2 WHEEL  at stores
expect   stock WHEEL 1 in line
expect   stock RIM 1 in line
# Begun anew: for 3 bikes 6 wheels, of which 2 are free; rims for the rest: 3 are free, that do for 2.
undo     u
  pick     2 WHEEL  at stores by first-in
  put      2 WHEEL  at line for M
  pick     3 RIM    at stores by first-in
  put      3 RIM    at line for M
  inbox    short WHEEL

# Of one kind or not at all.
bill     BIKE
  + 1 WHEEL
  + 1 RIM for WHEEL scope whole
receive  3 RIM    cost 4.00
order    N  4 BIKE
start    N
  inbox    short WHEEL
expect   check clean
