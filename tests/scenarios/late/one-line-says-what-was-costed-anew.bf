# However many events a late one costs anew, its posting says so in one line, and in one an item.
item     STEEL  each  average
item     FORK   each  average  made
bill     FORK
  + 2 STEEL
receive  10 STEEL  at 2025-11-01  cost 1.00
complete 2 FORK   at 2025-11-03
sell     1 FORK   at 2025-11-04
complete 2 FORK   at 2025-11-05
sell     2 FORK   at 2025-11-06
# STEEL was 1.00 and is 1.50 from the 2nd on. It was drawn twice, 4 each: 2.00 more each, 4.00 in
# all. That came into FORK twice; 3 of the 4 made were sold, in two sales: 3.00 of it. So 6 moves,
# and of 4.00 that leave STEEL 1.00 stays in FORK: stock goes down by 3.00.
receive  10 STEEL  at 2025-11-02  cost 2.00
  late
  put      10 STEEL           at stores                                                20.00
  true-up  STEEL              of average                                               -4.00
  true-up  FORK               of average                                                1.00
  recost   6 moves of 2 items 2025-11-03 to 2025-11-06, stock -3.00, sold 3.00
  debit    material           16.00
  debit    cost-of-sales       3.00
  debit    finished            1.00
  credit   payables           20.00
expect   balance cost-of-sales 9.00
expect   check clean
