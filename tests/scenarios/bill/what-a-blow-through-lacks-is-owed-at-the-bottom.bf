# If the parts of a blown-through part are short as well, those are owed, not the part itself.
item     TUBE   m     fifo
item     FRAME  each  made  semi  fifo
item     TABLE  each  made  fifo
bill     FRAME
  + 2.5 TUBE
bill     TABLE
  + 1 FRAME blow-through
receive  4 TUBE  at 2025-08-01  cost 2.00

# 2 x 2.5 = 5 m: 4 taken, 1 owed at 2.00; 8.00 + 2.00 = 10.00
complete 2 TABLE  at 2025-08-03
  instead  2 FRAME  by blow-through
  pick     4 TUBE   at stores by first-in
  take     4 TUBE   from 2025-08-01   8.00
  owe      1 TUBE   at 2.00 last      2.00
  make     2 TABLE                   10.00
  debit    finished                  10.00
  credit   material                   8.00
  credit   owed                       2.00
expect   owed FRAME 0
expect   owed TUBE 1 value 2.00
