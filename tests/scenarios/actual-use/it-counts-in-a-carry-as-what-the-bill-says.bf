# A need with actual use counts in a carry as if the bill's quantity had been taken: so two reports
# of a part with a step leave no carry once both are undone, whatever either of them used.
item     BOLT   each  fifo  step 1
item     BIKE   each  made  fifo
bill     BIKE
  + 0.4 BOLT
receive  20 BOLT   at 2025-05-01  cost 1.00

# total(1) = 1: 1 bolt.
complete 1 BIKE    at 2025-05-02  key plain
  pick     1 BOLT   at stores by first-in
  take     1 BOLT   from 2025-05-01        1.00
  make     1 BIKE                          1.00
  debit    finished                        1.00
  credit   material                        1.00

# total(2) - total(1) = 1 - 1 = 0 by the bill, and 3 used.
complete 1 BIKE    at 2025-05-02  key used
  + 3 BOLT
  pick     3 BOLT   at stores by first-in
  take     3 BOLT   from 2025-05-01        3.00
  make     1 BIKE                          3.00
  debit    finished                        3.00
  credit   material                        3.00
expect   usage used BOLT 3 value 3.00

# Of `plain` 1 comes back, by formula total(2) - total(1) = 0: the standing order lacks 1.
undo     plain     at 2025-05-03
  slice    1 BOLT   at 2025-05-01          1.00
  put      1 BOLT   at stores
  lower    1 BIKE   of 2025-05-02          1.00
  pick     1 BIKE   at finished by undo
  carry    -1 BOLT
  debit    material                        1.00
  credit   finished                        1.00

# Of `used` 3 come back; counted are the 0 of the bill, by formula total(1) - total(0) = 1.
undo     used      at 2025-05-04
  untake   3 BOLT   from 2025-05-01        3.00
  put      3 BOLT   at stores
  lower    1 BIKE   of 2025-05-02#2        3.00
  pick     1 BIKE   at finished by undo
  carry    1 BOLT
  debit    material                        3.00
  credit   finished                        3.00
expect   stock BOLT 20 value 20.00

# Nothing is carried any more: the next one needs what the first one did.
complete 1 BIKE    at 2025-05-05
  pick     1 BOLT   at stores by first-in
  take     1 BOLT   from 2025-05-01        1.00
  make     1 BIKE                          1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   check clean
