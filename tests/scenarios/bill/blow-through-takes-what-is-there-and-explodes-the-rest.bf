# A line marked blow-through takes the part from stock as far as it reaches; what is short is not owed
# but made from the part's own bill, its conversion included.
item     TUBE   m     fifo
item     FRAME  each  made  semi  fifo
item     TABLE  each  made  fifo
bill     FRAME
  + 2.5 TUBE
bill     TABLE
  + 1 FRAME blow-through
rate     FRAME  conversion 4.00
rate     TABLE  conversion 3.00
receive  20 TUBE  at 2025-08-01  cost 2.00
complete 1 FRAME  at 2025-08-02

# 1 frame from stock: 2.5 x 2.00 + 4.00 = 9.00; 2 are short: 5 x 2.00 = 10.00 and 2 x 4.00 = 8.00
# conversion: 8.00 for the frames, 3 x 3.00 = 9.00 for the tables; 9.00 + 10.00 + 8.00 + 9.00 = 36.00
complete 3 TABLE  at 2025-08-03
  pick     1 FRAME  at stores by first-in
  take     1 FRAME  from 2025-08-02   9.00
  instead  2 FRAME  by blow-through
  pick     5 TUBE   at stores by first-in
  take     5 TUBE   from 2025-08-01  10.00
  make     3 TABLE                   36.00
  debit    finished                  36.00
  credit   material                  19.00
  credit   applied                   17.00
expect   stock FRAME 0 value 0.00
expect   owed FRAME 0
expect   stock TUBE 12.5 value 25.00
