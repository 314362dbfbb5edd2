# What is scrapped stands in `scrap`, whatever the reason: that only says why.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
account  expense 6100
reason   BROKEN account 6100
reason   SCRATCHED
bill     BIKE
  + 2 WHEEL
receive  10 WHEEL  at 2025-01-10  cost 10.00
scrap    1 WHEEL   at 2025-01-11  reason BROKEN  key s-1
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10       10.00
  debit    scrap                          10.00
  credit   material                       10.00

# 4 bikes of 8 wheels, 80.00: one is scrapped, 20.00.
complete 3 BIKE    at 2025-01-12  scrapped 1 reason SCRATCHED  key b-1
  pick     8 WHEEL  at stores by first-in
  take     8 WHEEL  from 2025-01-10       80.00
  make     3 BIKE                         60.00
  scrapped 1 BIKE                         20.00
  debit    finished                       60.00
  debit    scrap                          20.00
  credit   material                       80.00
expect   balance scrap 30.00
expect   balance expense:BROKEN 0.00

# A reason stays as long as something names it, and what names it is done again only while it is there.
reason   BENT  key r-1
scrap    1 WHEEL   at 2025-01-13  reason BENT  key s-2
undo     r-1
  refused  UNDO_REFUSED r-1: event 11 rests on it
undo     s-2  key u-2
undo     r-1
undo     u-2
  refused  UNDO_REFUSED BENT is not set up any more
undo     s-1
undo     b-1 3
expect   balance scrap 0.00
expect   stock WHEEL 10 value 100.00
expect   check clean
