# Half a piece has no number: nothing that an event says of a serial item is a part of one (13.1).

item CHIP each serials
unit CHIP reel 10
item BOARD each made serials
bill BOARD
  + 1 CHIP
receive 3 CHIP serials C1..C3 cost 2.00 at 2026-03-01
receive 0.5 CHIP cost 2.00
  refused SERIALS_COUNT a piece of CHIP is whole
receive 0.25 reel CHIP cost 20.00
  refused SERIALS_COUNT a piece of CHIP is whole
scrap 0.5 CHIP
  refused SERIALS_COUNT a piece of CHIP is whole
move 1.5 CHIP from stores to line
  refused SERIALS_COUNT a piece of CHIP is whole
count 2.5 CHIP
  refused SERIALS_COUNT a piece of CHIP is whole
complete 0.5 BOARD serials B1
  refused SERIALS_COUNT a piece of BOARD is whole
complete 1 BOARD scrapped 0.5 serials B1
  refused SERIALS_COUNT a piece of BOARD is whole
complete 1 BOARD serials B1
  + 1.5 CHIP
  refused SERIALS_COUNT a piece of CHIP is whole
complete 2 BOARD serials B1,B2 key made
undo made 0.5
  refused SERIALS_COUNT a piece of BOARD is whole
undo made 1
# A tenth of ten is one.
receive 0.1 reel CHIP serials C4 cost 20.00
expect stock CHIP 3 value 6.00
expect stock BOARD 1 value 2.00
expect check clean
