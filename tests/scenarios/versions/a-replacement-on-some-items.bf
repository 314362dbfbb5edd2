# `in` names the items whose bills change; one that has no such part refuses it all.
item     OLD   each  fifo
item     NEW   each  fifo
item     BOX   each  made  fifo
item     JAR   each  made  fifo
item     LID   each  made  fifo
receive  99 OLD  at 2025-01-10  cost 1.00
receive  99 NEW  cost 2.00
bill     BOX
  + 1 OLD
bill     JAR
  + 1 OLD
bill     LID
  + 1 NEW
replace  OLD with NEW in BOX,LID
  refused  REPLACE_NOTHING LID has no OLD on a bill then
replace  OLD with NEW in BOX,CAP
  refused  ITEM_UNKNOWN CAP
replace  OLD with NEW in "JAR, JAR"
  version  JAR 2  for 1 from 2025-01-10
complete 1 BOX  at 2025-03-01  key c-1
expect   cost c-1 1.00
complete 1 JAR  key c-2
expect   cost c-2 2.00
# What is left: JAR has no OLD any more.
replace  OLD with NEW
  version  BOX 2  for 1 from 2025-03-01
expect   check clean
