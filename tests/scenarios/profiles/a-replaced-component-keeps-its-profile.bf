# 2 of the new tin for one of the old: 4 a chair in wholes of 50. A bar that is cut goes one for one.
item     GLUE   kg    fifo
item     PASTE  kg    fifo
item     BAR    each  fifo
item     TUBE   each  fifo
item     CHAIR  each  made  fifo
bill     CHAIR
  + 2 GLUE multiple 25
  + 4 BAR cut 1.7 from 6
receive  100 PASTE  at 2025-07-01  cost 1.00
receive  10 TUBE    at 2025-07-01  cost 9.00
replace  BAR with TUBE ratio 2  from 2025-07-01
  refused  BILL_PROFILE what is cut is replaced one for one, not by TUBE
replace  GLUE with PASTE ratio 2  from 2025-07-01
replace  BAR with TUBE  from 2025-07-01

# 3 x 4 = 12 up to 50: 50.00; ceil(12 / 3) = 4: 36.00
complete 3 CHAIR  at 2025-07-02
  pick     50 PASTE at stores by first-in
  take     50 PASTE from 2025-07-01       50.00
  pick     4 TUBE   at stores by first-in
  take     4 TUBE   from 2025-07-01       36.00
  make     3 CHAIR                        86.00
  debit    finished                       86.00
  credit   material                       86.00
