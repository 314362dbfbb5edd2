# An item whose policy is refuse is never owed: the completion is refused and nothing changes.
item     DRUG   g     fifo  short refuse
item     PILL   each  made  fifo
bill     PILL
  + 0.5 DRUG
receive  4 DRUG   at 2025-01-10  cost 1.00
  put      4 DRUG   at stores              4.00
  debit    material                        4.00
  credit   payables                        4.00
complete 9 PILL   at 2025-01-11
  refused  STOCK_SHORT
expect   stock DRUG 4 value 4.00
expect   owed DRUG 0
complete 8 PILL   at 2025-01-11
  pick     4 DRUG   at stores by first-in
  take     4 DRUG   from 2025-01-10        4.00
  make     8 PILL                          4.00
  debit    finished                        4.00
  credit   material                        4.00
