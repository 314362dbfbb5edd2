# What an order blows through counts by itself. Three hubs take two washers; when one bike of the order is undone one of them
# is carried, and the finish gives it back; its undo takes it again.
item     WASHER each  fifo  step 1
item     HUB    each  made  semi  fifo
item     BIKE   each  made  fifo
bill     HUB
  + 1/2 WASHER
bill     BIKE
  + 1 HUB blow-through
receive  10 WASHER  at 2025-01-10  cost 3.00
order    O  3 BIKE  at 2025-01-10
complete 3 BIKE  order O  at 2025-02-01  key c
expect   cost c 6.00
# Outside the order the first hub takes one.
complete 1 BIKE     at 2025-02-01  key other
expect   cost other 3.00
undo     c 1        at 2025-02-02
  lower    1 BIKE    of 2025-02-01     0.00
  pick     1 BIKE    at finished by undo
  carry    1 WASHER
finish   O          at 2025-02-03  key f
  inbox    under-completion BIKE
  carry    -1 WASHER
  slice    1 WASHER  at 2025-01-10     3.00
  put      1 WASHER  at stores
  true-up  BIKE      of 2025-02-01    -3.00
  debit    material                    3.00
  credit   finished                    3.00
expect   cost c 3.00
expect   stock WASHER 8 value 24.00
expect   check clean
undo     f          at 2025-02-04
expect   cost c 6.00
expect   stock WASHER 7 value 21.00
# The third hub has it after all.
complete 1 BIKE  order O  at 2025-02-05
  instead  1 HUB     by blow-through
  carry    -1 WASHER
  make     1 BIKE                      0.00
expect   stock WASHER 7 value 21.00
expect   check clean
