# An order that consumes what was staged: what was staged as an alternate of a component of which
# nothing was is used in its place, not beside it.
item     WHEEL  each  fifo  step 1
item     RIM    each  fifo  step 1
item     BELL   each  fifo  step 1  issue period
item     GONG   each  fifo  step 1
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 1 RIM for WHEEL
  + 1 BELL
  + 1 GONG for BELL
receive  20 WHEEL  at 2026-03-02  cost 10.00
receive  20 RIM    cost 11.00
receive  20 BELL   cost 1.00
receive  20 GONG   cost 2.00
order    M  3 BIKE  consumes staged
stage    5 RIM     order M
stage    2 GONG    order M

# Each report takes what it asks for, as long as it lasts; a need that would wait as well.
complete 1 BIKE    order M  key a
  instead  2 WHEEL  by alternate RIM
  pick     2 RIM    at line for M by staged
  take     2 RIM    from 2026-03-02   22.00
  instead  1 BELL   by alternate GONG
  pick     1 GONG   at line for M by staged
  take     1 GONG   from 2026-03-02    2.00
  make     1 BIKE                     24.00
  debit    finished                   24.00
  credit   material                   24.00
# What it does not cover is asked for as ever.
complete 2 BIKE    order M  key b
  instead  3 WHEEL  by alternate RIM
  pick     3 RIM    at line for M by staged
  take     3 RIM    from 2026-03-02   33.00
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2026-03-02   10.00
  instead  1 BELL   by alternate GONG
  pick     1 GONG   at line for M by staged
  take     1 GONG   from 2026-03-02    2.00
  due      1 BELL   until period at stores 1.00
  make     2 BIKE                     46.00
  debit    finished                   46.00
  credit   material                   45.00
  credit   due                         1.00
# An undone report gives its own back, and the next takes them.
undo     a
expect   stock RIM 2 in line
expect   stock GONG 1 in line
complete 1 BIKE    order M
  instead  2 WHEEL  by alternate RIM
  pick     2 RIM    at line for M by staged
  take     2 RIM    from 2026-03-02   22.00
  instead  1 BELL   by alternate GONG
  pick     1 GONG   at line for M by staged
  take     1 GONG   from 2026-03-02    2.00
  make     1 BIKE                     24.00
  debit    finished                   24.00
  credit   material                   24.00
finish   M

# More than the bill asks for goes with the last piece: in any split the same.
order    N  3 BIKE  consumes staged
stage    8 RIM     order N
stage    3 BELL    order N
complete 2 BIKE    order N
  instead  4 WHEEL  by alternate RIM
  pick     4 RIM    at line for N by staged
  take     4 RIM    from 2026-03-02   44.00
  pick     2 BELL   at line for N by staged
  take     2 BELL   from 2026-03-02    2.00
  make     2 BIKE                     46.00
  debit    finished                   46.00
  credit   material                   46.00
complete 1 BIKE    order N
  instead  2 WHEEL  by alternate RIM
  pick     2 RIM    at line for N by staged
  take     2 RIM    from 2026-03-02   22.00
  pick     1 BELL   at line for N by staged
  take     1 BELL   from 2026-03-02    1.00
  pick     2 RIM    at line for N by staged
  take     2 RIM    from 2026-03-02   22.00
  make     1 BIKE                     45.00
  debit    finished                   45.00
  credit   material                   45.00

# Where something was staged of the component too, both are what was used, by share,
# and the bill asks for no more.
order    O  3 BIKE  consumes staged
stage    3 WHEEL   order O
stage    3 RIM     order O
stage    3 BELL    order O
complete 1 BIKE    order O
  pick     1 WHEEL  at line for O by staged
  take     1 WHEEL  from 2026-03-02   10.00
  pick     1 BELL   at line for O by staged
  take     1 BELL   from 2026-03-02    1.00
  pick     1 RIM    at line for O by staged
  take     1 RIM    from 2026-03-02   11.00
  make     1 BIKE                     22.00
  debit    finished                   22.00
  credit   material                   22.00
expect   check clean
