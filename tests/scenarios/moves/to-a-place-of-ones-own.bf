# A place must be known before stock can lie there; then it is like any other.
item     BOARD  m     fifo
receive  10 BOARD  at 2025-01-10  cost 3.00
move     4 BOARD  from stores  to loft  at 2025-01-11
  refused  PLACE_UNKNOWN loft
place    loft   text "above the office"
move     4 BOARD  from stores  to loft  at 2025-01-11
  pick     4 BOARD  at stores by named
  put      4 BOARD  at loft
expect   stock BOARD 4 in loft
expect   stock BOARD 10 value 30.00
