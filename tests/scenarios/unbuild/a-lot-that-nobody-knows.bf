# By the bill nobody knows which lots come out, unless a `+` line says so.
item     CHIP   each  lots  fifo
item     CASE   each  serials  fifo
item     RADIO  each  made  fifo
bill     RADIO
  + 1 CHIP
  + 1 CASE
receive  2 CHIP   at 2025-01-10  cost 2.00  lot A
receive  2 CASE   at 2025-01-10  cost 3.00  serials K1,K2
complete 2 RADIO  at 2025-03-04  key c1

# Neither has any on hand: the last price, 2.00 and 3.00.
unbuild  1 RADIO  at 2025-03-05
  + 1 CHIP  lot Z
  pick     1 RADIO  at finished by first-in
  take     1 RADIO  from 2025-03-04        5.00
  apart    1 RADIO  by bill
  put      1 CHIP   at stores lot Z        2.00
  put      1 CASE   at stores              3.00
  inbox    lot-unknown CASE
  debit    material                        5.00
  credit   finished                        5.00

unbuild  1 RADIO  at 2025-03-05
  + 1 CASE  serials K1,K2
  refused  SERIALS_COUNT 2 serial numbers of CASE
unbuild  1 RADIO  at 2025-03-05  of c1
  + 1 CASE  serials K1
expect   lot CASE K1 1
expect   lot CHIP A 1
