# Three hubs of half a washer each take two washers, 6.00 + 3.00. One bike undone: 2 x 2 / 3 washers stay, rounded up to 2,
# though two hubs take only one: the other is carried, and used up by the next hub.
item     WASHER each  fifo  step 1
item     HUB    each  made  semi  fifo
item     BIKE   each  made  fifo
bill     HUB
  + 1/2 WASHER
rate     HUB    conversion 1.00
bill     BIKE
  + 1 HUB blow-through
receive  10 WASHER  at 2025-01-10  cost 3.00
complete 3 BIKE     at 2025-02-01  key c
  instead  3 HUB     by blow-through
  pick     2 WASHER  at stores by first-in
  take     2 WASHER  from 2025-01-10   6.00
  make     3 BIKE                      9.00
  debit    finished                    9.00
  credit   applied                     3.00
  credit   material                    6.00
undo     c 1        at 2025-02-02  key u
  lower    1 BIKE    of 2025-02-01     1.00
  pick     1 BIKE    at finished by undo
  carry    1 WASHER
  debit    applied                     1.00
  credit   finished                    1.00
complete 1 BIKE     at 2025-02-03  key d
  instead  1 HUB     by blow-through
  carry    -1 WASHER
  make     1 BIKE                      1.00
  debit    finished                    1.00
  credit   applied                     1.00
expect   check clean

# Undone whole it gives back nothing, so the washer is carried again; the bike that is done again has it.
undo     d          at 2025-02-04
  lower    1 BIKE    of 2025-02-03     1.00
  pick     1 BIKE    at finished by undo
  carry    1 WASHER
  debit    applied                     1.00
  credit   finished                    1.00
undo     u          at 2025-02-05
expect   stock WASHER 8 value 24.00
undo     c          at 2025-02-06
expect   stock WASHER 10 value 30.00
expect   balance finished 0.00
expect   balance applied 0.00
# Nothing is carried any more.
complete 1 BIKE     at 2025-02-07
  instead  1 HUB     by blow-through
  pick     1 WASHER  at stores by first-in
  take     1 WASHER  from 2025-01-10   3.00
  make     1 BIKE                      4.00
  debit    finished                    4.00
  credit   applied                     1.00
  credit   material                    3.00
expect   check clean
