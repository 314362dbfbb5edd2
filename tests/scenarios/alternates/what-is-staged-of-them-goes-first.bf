# What is staged for an order was meant for it: it goes before what is free, be it an alternate.
item     WHEEL  each  fifo  step 1
item     RIM    each  fifo  step 1
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 1.5 RIM for WHEEL
receive  20 WHEEL  at 2026-03-02  cost 10.00
receive  20 RIM    cost 4.00
order    M  4 BIKE
stage    1 WHEEL   order M
stage    4 RIM     order M

# 4 wheels: 1 staged; of the other 3 the 4 rims cover rounddown(4 / 1.5) = 2, by 3 of them; 1 is
# free. 10.00 + 12.00 + 10.00
complete 2 BIKE    order M  key two
  pick     1 WHEEL  at line for M by staged
  take     1 WHEEL  from 2026-03-02   10.00
  instead  2 WHEEL  by alternate RIM
  pick     3 RIM    at line for M by staged
  take     3 RIM    from 2026-03-02   12.00
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2026-03-02   10.00
  make     2 BIKE                     32.00
  debit    finished                   32.00
  credit   material                   32.00
expect   stock RIM 1 in line

# 1 rim covers none: it stays, and goes to the shelf at last.
complete 1 BIKE    order M
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2026-03-02   20.00
  make     1 BIKE                     20.00
  debit    finished                   20.00
  credit   material                   20.00

# Half of the two keeps half: of 2 wheels 1, of 2 that stood in 1, by 3 x 1/2 rims, up to 2; the last wheel
# and the last rim come back: 10.00 + 8.00
undo     two 1
expect   stock RIM 2 in line
expect   stock WHEEL 17
expect   cost  two 18.00
undo     @12
expect   stock RIM 1 in line
expect   stock WHEEL 16
expect   cost  two 32.00

# So by a list that has both rules; without `alternates` none stands in.
item     WHEEL  each  sources stores,staged,alternates
order    N  1 BIKE
stage    3 RIM     order N
complete 1 BIKE    order N  key n
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2026-03-02   20.00
  make     1 BIKE                     20.00
  debit    finished                   20.00
  credit   material                   20.00
undo     n
item     WHEEL  each  sources staged,alternates,stores
complete 1 BIKE    order N
  instead  2 WHEEL  by alternate RIM
  pick     3 RIM    at line for N by staged
  take     3 RIM    from 2026-03-02   12.00
  make     1 BIKE                     12.00
  debit    finished                   12.00
  credit   material                   12.00
item     WHEEL  each  sources staged,stores
order    O  1 BIKE
stage    3 RIM     order O
complete 1 BIKE    order O
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2026-03-02   20.00
  make     1 BIKE                     20.00
  debit    finished                   20.00
  credit   material                   20.00
item     WHEEL  each  sources default

# Of one kind or not at all: 2 rims are no 3.
bill     BIKE
  + 2 WHEEL
  + 1.5 RIM for WHEEL scope whole
order    P  1 BIKE
stage    2 RIM     order P
complete 1 BIKE    order P
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2026-03-02   20.00
  make     1 BIKE                     20.00
  debit    finished                   20.00
  credit   material                   20.00
expect   check clean
