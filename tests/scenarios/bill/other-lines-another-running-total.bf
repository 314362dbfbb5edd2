# A running total is of the lines that count: where a line of the bill ends and another begins, the
# running total begins anew. So nothing is carried from the days of one to those of the other.
item     BOLT   each  fifo  step 1
item     BIKE   each  made  fifo
bill     BIKE
  + 0.4 BOLT to 2025-05-09
  + 0.6 BOLT from 2025-05-10
receive  20 BOLT   at 2025-05-01  cost 1.00

# Up to the 9th: 0.4 a bike; total(1) = 1, total(2) = 1.
complete 1 BIKE    at 2025-05-02  key a
  pick     1 BOLT   at stores by first-in
  take     1 BOLT   from 2025-05-01        1.00
  make     1 BIKE                          1.00
  debit    finished                        1.00
  credit   material                        1.00

# From the 10th: 0.6 a bike, and the count begins with this one: total(1) = 1.
complete 1 BIKE    at 2025-05-10  key b
  pick     1 BOLT   at stores by first-in
  take     1 BOLT   from 2025-05-01        1.00
  make     1 BIKE                          1.00
  debit    finished                        1.00
  credit   material                        1.00

# A late one of the 3rd is the second under the first line: total(2) - total(1) = 0.
complete 1 BIKE    at 2025-05-03  key c
  late
  make     1 BIKE                          0.00

undo     a         at 2025-05-11
  slice    1 BOLT   at 2025-05-01          1.00
  put      1 BOLT   at stores
  lower    1 BIKE   of 2025-05-02          1.00
  pick     1 BIKE   at finished by undo
  carry    -1 BOLT
  debit    material                        1.00
  credit   finished                        1.00
# total(1) - total(0) = 1 less by formula, and nothing was used: what lacked is made up for.
undo     c         at 2025-05-11
  lower    1 BIKE   of 2025-05-03          0.00
  pick     1 BIKE   at finished by undo
  carry    1 BOLT
undo     b         at 2025-05-11
expect   stock BOLT 20 value 20.00

complete 1 BIKE    at 2025-05-12
  pick     1 BOLT   at stores by first-in
  take     1 BOLT   from 2025-05-01        1.00
  make     1 BIKE                          1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   check clean
