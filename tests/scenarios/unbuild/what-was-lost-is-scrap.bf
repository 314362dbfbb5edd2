# A `+` line says what came out; what it says less was lost in taking it apart: scrap, or the expense of the reason. A line
# that says more, or speaks of what had not gone in, brings it in at what such parts stand at now.
item     WHEEL  each  fifo
item     BELL   each  fifo
item     NUT    each  fifo
item     BIKE   each  made  fifo
reason   damage
bill     BIKE
  + 2 WHEEL
  + 1 BELL
receive  8 WHEEL  at 2025-01-10  cost 10.00
receive  2 BELL   at 2025-01-10  cost 3.00
receive  9 NUT    at 2025-01-10  cost 0.10
complete 2 BIKE   at 2025-03-04  key c1

# Of two wheels (20.00) one came out, 10.00, and one was lost. Of the bell nothing. Two nuts more, at 0.10.
unbuild  1 BIKE   of c1  at 2025-03-05  key u1
  + 1 WHEEL
  + 0 BELL
  + 2 NUT place line
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04       23.00
  apart    1 BIKE   of c1
  put      1 WHEEL  at stores             10.00
  scrapped 1 WHEEL                        10.00
  scrapped 1 BELL                          3.00
  put      2 NUT    at line                0.20
  debit    material                       10.20
  debit    scrap                          13.00
  credit   finished                       23.00
  credit   production-variance             0.20

# The other one, the loss to an account of its own: 3.00.
unbuild  1 BIKE   of c1  at 2025-03-05  reason damage
  + 0 BELL
expect   balance expense:damage 3.00
expect   balance scrap 13.00
expect   stock WHEEL 7 value 70.00
expect   stock BELL 0 value 0.00

# Undone, what was lost is lost no more and no scrap: the bike has it again. (Another bike left since: a slice.)
undo     u1  at 2025-03-06
  slice    1 BIKE   at 2025-03-04         23.00
  put      1 BIKE   at finished
  apart    -1 BIKE  of c1
  lower    2 NUT    of 2025-03-05          0.20
  pick     2 NUT    at line by undo
  scrapped -1 BELL                        -3.00
  scrapped -1 WHEEL                      -10.00
  lower    1 WHEEL  of 2025-03-05         10.00
  pick     1 WHEEL  at stores by undo
  debit    finished                       23.00
  debit    production-variance             0.20
  credit   material                       10.20
  credit   scrap                          13.00
expect   balance scrap 0.00
expect   stock WHEEL 6 value 60.00
