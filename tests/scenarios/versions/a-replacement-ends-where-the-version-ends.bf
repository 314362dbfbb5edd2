# A version that ends, or is retired from a later day on, ends in its new form as well. A line that has ended by then
# is no reason for a new version; one that is yet to begin is.
item     OLD   each  fifo
item     NEW   each  fifo
item     BOX   each  made  fifo
item     JAR   each  made  fifo
item     LID   each  made  fifo
receive  99 OLD  at 2025-01-10  cost 1.00
receive  99 NEW  cost 2.00
bill     BOX  to 2025-03-31
  + 1 OLD
bill     JAR
  + 1 OLD
bill     JAR  retire 1  from 2025-04-01  at 2025-01-11
bill     LID
  + 1 NEW
  + 5 OLD  to 2025-02-28
bill     LID  from 2025-05-01
  + 1 NEW
  + 5 OLD  from 2025-06-01
replace  OLD with NEW from 2025-03-01
  version  BOX 2  for 1 from 2025-03-01
  version  JAR 2  for 1 from 2025-03-01
  version  LID 3  for 2 from 2025-05-01
complete 1 BOX  at 2025-03-31  key c-1
expect   cost c-1 2.00
complete 1 BOX  at 2025-04-01
  refused  BILL_MISSING BOX
complete 1 JAR  at 2025-03-31  key c-2
expect   cost c-2 2.00
complete 1 JAR  at 2025-04-01
  refused  BILL_MISSING JAR
# 1 + 5 new ones: 6 x 2.00.
complete 1 LID  at 2025-06-01  key c-3
expect   cost c-3 12.00
expect   stock OLD 99
expect   check clean
