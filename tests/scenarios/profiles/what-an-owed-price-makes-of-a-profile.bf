# Nothing is known of a rack but its bill: 6 bags a batch of 4 are 1.5 a rack, 1 bar cut in 3 is a
# third, the tin of 25 is not rounded. 1.5 x 1.00 + 9.00 / 3 + 2 x 0.25 = 5.00; the setup is left out.
item     BAG    each  fifo
item     BAR    each  fifo
item     GLUE   kg    fifo
item     RACK   each  made  fifo
item     SHELF  each  made  fifo
bill     RACK
  + 6 BAG batch 4 setup 7
  + 1 BAR cut 1.7 from 6
  + 2 GLUE multiple 25
bill     SHELF
  + 1 RACK
receive  10 BAG   at 2025-07-01  cost 1.00
receive  10 BAR   at 2025-07-01  cost 9.00
receive  10 GLUE  at 2025-07-01  cost 0.25

complete 2 SHELF  at 2025-07-02
  owe      2 RACK   at 5.00 roll-up       10.00
  make     2 SHELF                        10.00
  debit    finished                       10.00
  credit   owed                           10.00
