# 4 tables need 4 bars by the piece and ceil(4 / 3) = 2 cut. 2 undone leave 2 and 1: 3 go back; by the
# formula 2 and total(4) - total(2) = 2 - 1 = 1 should have. Nothing is carried. Then 1 more undone leaves
# of 2 pieces' 2 and 1: roundup(2 x 1 / 2) = 1 and roundup(1 x 1 / 2) = 1: 1 goes back, by the formula 1.
item     BAR    each  step 1  fifo
item     TABLE  each  made  fifo
bill     TABLE
  + 1 BAR
  + 1 BAR cut 1.7 from 6
receive  20 BAR  at 2025-07-01  cost 9.00
complete 4 TABLE  at 2025-07-02  key c1
expect   stock BAR 14 value 126.00
undo     c1 2     at 2025-07-03
expect   stock BAR 17 value 153.00
undo     c1 1     at 2025-07-03
expect   stock BAR 18 value 162.00
# of 1 each leaves nothing
undo     c1       at 2025-07-03
expect   stock BAR 20 value 180.00
expect   check clean
