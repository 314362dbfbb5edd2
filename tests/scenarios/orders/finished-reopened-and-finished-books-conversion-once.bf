# A second finish after a reopening posts nothing again: conversion is a difference of totals.
item     STEEL  kg    fifo
item     AXLE   each  made  fifo
bill     AXLE
  + 1 STEEL
rate     AXLE  conversion 5.00
receive  10 STEEL  at 2026-03-02  cost 1.00
order    A  4 AXLE
order    A  release
complete 3 AXLE  order A  at 2026-03-03
  pick     3 STEEL  at stores by first-in
  take     3 STEEL  from 2026-03-02   3.00
  make     3 AXLE                    18.00
  debit    finished                  18.00
  credit   material                   3.00
  credit   applied                   15.00
finish   A
  inbox    under-completion AXLE
order    A  reopen
complete 1 AXLE  order A
  pick     1 STEEL  at stores by first-in
  take     1 STEEL  from 2026-03-02   1.00
  make     1 AXLE                     6.00
  debit    finished                   6.00
  credit   material                   1.00
  credit   applied                    5.00
finish   A
expect   balance applied -20.00
expect   stock AXLE 4 value 24.00
expect   inbox 0
expect   check clean
