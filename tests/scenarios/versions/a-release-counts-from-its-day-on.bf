# A draft that is released counts from the first day that the release names, else from the draft's own; what was
# completed before used the version before.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
receive  20 WHEEL  at 2025-01-10  cost 1.00
bill     BIKE  from 2025-01-01
  + 2 WHEEL
bill     BIKE  draft  version B  from 2025-02-01
  + 3 WHEEL

complete 1 BIKE  at 2025-03-01  key c-1
expect   cost c-1 2.00
bill     BIKE  release B  from 2025-03-03
expect   version BIKE B released

# The day before its first: still version 1. 2 x 1.00.
complete 1 BIKE  at 2025-03-02  key c-2
expect   cost c-2 2.00
expect   bill c-2 1
# On its first day: version 2. 3 x 1.00.
complete 1 BIKE  at 2025-03-03  key c-3
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10  3.00
  make     1 BIKE                    3.00
  debit    finished                  3.00
  credit   material                  3.00
expect   bill c-3 2

# Without a day in the release the draft's own counts: version 3 from 2025-03-05, before that version 2.
bill     BIKE  draft  from 2025-03-05
  + 1 WHEEL
bill     BIKE  release 3
complete 1 BIKE  at 2025-03-04  key c-4
expect   cost c-4 3.00
complete 1 BIKE  at 2025-03-05  key c-5
expect   cost c-5 1.00
# 20 - 2 - 2 - 3 - 3 - 1 = 9.
expect   stock WHEEL 9 value 9.00
expect   check clean
