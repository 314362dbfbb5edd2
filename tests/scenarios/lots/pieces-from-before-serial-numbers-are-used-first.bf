# Stock that nobody gave a serial number is not passed over: it is the oldest, and goes first.
item     UNIT  each  fifo  serials
item     BOX   each  made  fifo
bill     BOX
  + 1 UNIT
opening  2 UNIT  cost 4.00  at 2026-03-01
receive  2 UNIT  serials U1,U2  cost 5.00  at 2026-03-02
complete 3 BOX  at 2026-03-03
expect   lot UNIT U1 0
expect   lot UNIT U2 1
expect   stock UNIT 1 value 5.00
expect   check clean
