# Of several versions that count on a day, the one with the latest first day is used, however early it
# was recorded; at the same first day, the newest.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE   from 2025-04-01
  + 3 WHEEL
bill     BIKE   from 2025-01-01
  + 2 WHEEL
receive  20 WHEEL  at 2025-01-10  cost 1.00

complete 1 BIKE  at 2025-03-31
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  make     1 BIKE                          2.00
  debit    finished                        2.00
  credit   material                        2.00
complete 1 BIKE  at 2025-04-01
expect   stock WHEEL 15

bill     BIKE   from 2025-04-01
  + 4 WHEEL
complete 1 BIKE  at 2025-04-02
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10        4.00
  make     1 BIKE                          4.00
  debit    finished                        4.00
  credit   material                        4.00
