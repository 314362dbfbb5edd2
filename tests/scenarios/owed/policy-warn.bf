# An item whose policy is warn is owed like any other, and the inbox says so.
item     DRUG   g     fifo  short warn
item     PILL   each  made  fifo
bill     PILL
  + 0.5 DRUG
receive  4 DRUG   at 2025-01-10  cost 1.00
  put      4 DRUG   at stores              4.00
  debit    material                        4.00
  credit   payables                        4.00
complete 9 PILL   at 2025-01-11
expect   stock DRUG 0 value 0.00
expect   owed DRUG 0.5 value 0.50
expect   balance finished 4.50
