# 15 loaves need 2 x 4 = 8 bags. 10 undone leave roundup(8 x 5 / 15 = 2.67) = 3: 5 go back, by the
# formula total(15) - total(5) = 8 - 4 = 4 should have. Carry 4 - 5 = -1: the next takes one more.
item     BAG    each  step 1  fifo
item     LOAF   each  made  fifo
bill     LOAF
  + 4 BAG batch 10
receive  100 BAG  at 2025-07-01  cost 0.50
complete 15 LOAF  at 2025-07-02  key c1
undo     c1 10    at 2025-07-03
expect   stock BAG 97 value 48.50

# total(25) - total(5) = 12 - 4 = 8, and 1: 9 x 0.50 = 4.50. In all 12, as total(25) says.
complete 20 LOAF  at 2025-07-03
  carry    1 BAG
  pick     9 BAG    at stores by first-in
  take     9 BAG    from 2025-07-01        4.50
  make     20 LOAF                         4.50
  debit    finished                        4.50
  credit   material                        4.50
expect   stock BAG 88 value 44.00
expect   check clean
