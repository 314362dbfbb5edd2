# Three radios are taken apart in one event: each of the completion that made it, its own chips come back.
item     CHIP   each  fifo  serials
item     RADIO  each  made  fifo  serials
bill     RADIO
  + 1 CHIP
receive  4 CHIP  serials C1..C4  at 2026-03-02  cost 2.00
complete 2 RADIO  serials R1,R2  at 2026-03-03  key first
  + 2 CHIP serials C3,C1
complete 2 RADIO  serials R3,R4  at 2026-03-04  key second
  + 2 CHIP serials C2,C4
unbuild  3 RADIO  serials R1,R2,R3  at 2026-03-05  key apart
expect   stock RADIO 1 value 2.00
expect   stock CHIP 3 value 6.00
expect   lot CHIP C1 1
expect   lot CHIP C3 1
expect   lot RADIO R4 1
expect   check clean
undo     apart
expect   stock RADIO 4 value 8.00
expect   stock CHIP 0
expect   check clean
