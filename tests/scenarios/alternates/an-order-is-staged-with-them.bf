# Free alternates of what is short are staged for an order in its place. They count: what is staged next does not bring
# the component besides, and a rim that a bike needs for its own sake stands in for no wheel.
item     WHEEL  each  fifo  step 1
item     RIM    each  fifo  step 1
item     BIKE   each  made  fifo
bill     BIKE
  + 1 RIM
  + 2 WHEEL
  + 1.5 RIM for WHEEL
receive  3 WHEEL  at 2026-03-02  cost 10.00
receive  9 RIM    cost 4.00
order    M  4 BIKE

# 4 rims and 8 wheels: 3 wheels are there, and for the other 5 the 5 rims that are left would do for
# rounddown(5 / 1.5) = 3, by 5 of them. 2 wheels are short.
stage    order M  key s1
  pick     4 RIM    at stores by first-in
  put      4 RIM    at line for M
  pick     3 WHEEL  at stores by first-in
  put      3 WHEEL  at line for M
  pick     5 RIM    at stores by first-in
  put      5 RIM    at line for M
  inbox    short WHEEL

# 10 wheels more, of which it brings those 2: of the 9 rims 5 are spare, and cover 3 wheels.
receive  10 WHEEL  cost 10.00
stage    order M  key s2
  pick     2 WHEEL  at stores by first-in
  put      2 WHEEL  at line for M
complete 2 BIKE  order M  key c
  pick     2 RIM    at line for M by staged
  take     2 RIM    from 2026-03-02    8.00
  pick     4 WHEEL  at line for M by staged
  take     3 WHEEL  from 2026-03-02   30.00
  take     1 WHEEL  from 2026-03-02#2  10.00
  make     2 BIKE                     48.00
  debit    finished                   48.00
  credit   material                   48.00

# 2 rims and 4 wheels are still to come; 7 rims and 1 wheel lie there: 7 - 2 rims cover the 3 wheels.
stage    order M
expect   stock WHEEL 1 in line
expect   stock WHEEL 8 in stores
complete 2 BIKE  order M
  pick     2 RIM    at line for M by staged
  take     2 RIM    from 2026-03-02    8.00
  pick     1 WHEEL  at line for M by staged
  take     1 WHEEL  from 2026-03-02#2  10.00
  instead  3 WHEEL  by alternate RIM
  pick     5 RIM    at line for M by staged
  take     5 RIM    from 2026-03-02   20.00
  make     2 BIKE                     38.00
  debit    finished                   38.00
  credit   material                   38.00
expect   stock RIM 0
expect   stock WHEEL 8 in stores

# A start counts them, too: of 4 saddles 1 is there, and the 2 pads that were staged by hand cover 2 more. 1 pad is free:
# it goes to the line for the fourth. With the second start what has begun keeps them: it asks for 2 anew.
item     SADDLE each  fifo  step 1  issue start
item     PAD    each  fifo  step 1
item     STOOL  each  made  fifo
bill     STOOL
  + 1 SADDLE
  + 1 PAD for SADDLE
receive  1 SADDLE  cost 5.00
receive  3 PAD     cost 2.00
order    T  6 STOOL
stage    2 PAD  order T
start    T 4 STOOL
  pick     1 SADDLE  at stores by first-in
  put      1 SADDLE  at line for T
  pick     1 PAD     at stores by first-in
  put      1 PAD     at line for T
receive  3 SADDLE  cost 5.00
start    T
  pick     2 SADDLE  at stores by first-in
  put      2 SADDLE  at line for T

# Of a need of which no report takes an alternate none is brought: of what is handed out by hand, nor of what its list says
# it is not to be replaced; but an order that consumes what was staged takes what it finds.
item     GRIP   each  fifo  step 1  issue manual
item     BELL   each  fifo  step 1  sources staged,stores
item     TAPE   each  fifo  step 1
item     BAR    each  made  fifo
bill     BAR
  + 1 GRIP
  + 1 BELL
  + 2 TAPE for GRIP
  + 1 TAPE for BELL
receive  20 TAPE  cost 0.50
order    V  2 BAR
order    W  2 BAR  consumes staged
stage    order V
  inbox    short GRIP
  inbox    short BELL
stage    order W
  pick     4 TAPE  at stores by first-in
  put      4 TAPE  at line for W
  pick     2 TAPE  at stores by first-in
  put      2 TAPE  at line for W
stage    order W
expect   stock TAPE 14 in stores
complete 1 BAR  order W
  instead  1 GRIP  by alternate TAPE
  pick     2 TAPE  at line for W by staged
  take     2 TAPE  from 2026-03-02    1.00
  instead  1 BELL  by alternate TAPE
  pick     1 TAPE  at line for W by staged
  take     1 TAPE  from 2026-03-02    0.50
  make     1 BAR                      1.50
  debit    finished                   1.50
  credit   material                   1.50

# Undone, all of a staging comes back; done again it stages anew, of what is free then: 1 wheel, and for the other 1.5 rims.
receive  4 RIM  cost 4.00
order    N  1 BIKE
stage    order N  key n
  pick     1 RIM    at stores by first-in
  put      1 RIM    at line for N
  pick     2 WHEEL  at stores by first-in
  put      2 WHEEL  at line for N
undo     n  key u
scrap    7 WHEEL  from stores
undo     u  key again
  pick     1 RIM    at stores by first-in
  put      1 RIM    at line for N
  pick     1 WHEEL  at stores by first-in
  put      1 WHEEL  at line for N
  pick     2 RIM    at stores by first-in
  put      2 RIM    at line for N
undo     n
  pick     2 RIM    at line for N by undo
  put      2 RIM    at stores
  pick     1 WHEEL  at line for N by undo
  put      1 WHEEL  at stores
  pick     1 RIM    at line for N by undo
  put      1 RIM    at stores
expect   stock RIM 4 in stores
expect   check clean
