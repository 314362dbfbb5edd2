# A serial number leads to the completion that it began with, and that to the lots that went in: newest pick first. Once
# all pieces are apart, all lots are what they were.
item     CHIP   each  lots  fifo
item     RADIO  each  made  serials  fifo
bill     RADIO
  + 1 CHIP
receive  1 CHIP   at 2025-01-10  cost 2.00  lot A
receive  2 CHIP   at 2025-01-11  cost 3.00  lot B
# A for 2.00, one of B for 3.00: 5.00, 2.50 each.
complete 2 RADIO  at 2025-03-04  key c1  serials R1,R2

unbuild  1 RADIO  at 2025-03-05  serials R2
  pick     1 RADIO  at finished lot R2 by named scanned
  take     1 RADIO  from 2025-03-04        2.50
  apart    1 RADIO  of c1
  put      1 CHIP   at stores lot B        2.50
  debit    material                        2.50
  credit   finished                        2.50
expect   lot CHIP B 2
unbuild  1 RADIO  at 2025-03-05  of c1
  pick     1 RADIO  at finished lot R1 by named scanned
  take     1 RADIO  from 2025-03-04        2.50
  apart    1 RADIO  of c1
  put      1 CHIP   at stores lot A        2.50
  debit    material                        2.50
  credit   finished                        2.50
expect   lot CHIP A 1
