# A seal is taken out of the range: from March on every bill that has it has the other one, also that of a phantom,
# and only these. What is completed before the day has the old one.
item     SEAL   each  fifo
item     RING   each  fifo
item     HOUSE  each  fifo
item     KIT    each  phantom
item     PUMP   each  made  fifo
item     VALVE  each  made  fifo
item     STAND  each  made  fifo
receive  50 SEAL   at 2025-01-10  cost 1.00
receive  50 RING   cost 2.00
receive  50 HOUSE  cost 5.00
bill     PUMP
  + 2 SEAL
  + 1 HOUSE
bill     KIT
  + 1 SEAL
bill     VALVE
  + 3 KIT
bill     STAND
  + 2 HOUSE

replace  SEAL with RING from 2025-03-01  at 2025-02-20  key x-1
  version  KIT 2   for 1 from 2025-03-01
  version  PUMP 2  for 1 from 2025-03-01
expect   version PUMP 2 released
expect   version PUMP 1 released

# 2 x 1.00 + 5.00 = 7.00, the day before; 2 x 2.00 + 5.00 = 9.00 from the day on.
complete 1 PUMP   at 2025-02-28  key c-1
expect   cost c-1 7.00
complete 1 PUMP   at 2025-03-01  key c-2
  pick     2 RING   at stores by first-in
  take     2 RING   from 2025-01-10  4.00
  pick     1 HOUSE  at stores by first-in
  take     1 HOUSE  from 2025-01-10  5.00
  make     1 PUMP                    9.00
  debit    finished                  9.00
  credit   material                  9.00
expect   bill c-1 1
expect   bill c-2 2
# Through the phantom: 3 x 2.00. Its own bill is still the first.
complete 1 VALVE  key c-3
expect   cost c-3 6.00
expect   bill c-3 1
complete 1 STAND  key c-4
expect   cost c-4 10.00
expect   stock SEAL 48 value 48.00
expect   stock RING 45 value 90.00
expect   check clean
