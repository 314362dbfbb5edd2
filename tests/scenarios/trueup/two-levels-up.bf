# A dearer rim walks through the wheel it became and the bike that holds it to the sale of that bike.
item     RIM    each  fifo
item     WHEEL  each  made  semi  fifo
item     BIKE   each  made  fifo
bill     WHEEL
  + 1 RIM
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  2 RIM    at 2025-01-10  cost 6.00

# 2 taken and 2 owed at 6.00: material moves in material, 12.00 joins it from owed
complete 4 WHEEL  at 2025-01-11  key wheels
  pick     2 RIM    at stores by first-in
  take     2 RIM    from 2025-01-10       12.00
  owe      2 RIM    at 6.00 last          12.00
  make     4 WHEEL                        24.00
  debit    material                       12.00
  credit   owed                           12.00
complete 1 BIKE   at 2025-01-12  key bike
sell     1 BIKE   at 2025-01-13
expect   balance cost-of-sales 17.00

# 2 x 7.00 = 14.00 instead of 12.00. Wheels: 24.00 + 2.00 = 26.00; 2 are left: 13.00, so 1.00 goes on to
# the bike, and from there to the sale: 17.00 + 1.00 = 18.00
receive  2 RIM    at 2025-01-14  cost 7.00
expect   cost wheels 26.00
expect   stock WHEEL 2 value 13.00
expect   cost bike 18.00
expect   balance cost-of-sales 18.00
expect   balance material 13.00
expect   balance finished 0.00
expect   check clean
