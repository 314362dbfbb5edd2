# What a report states of a resource takes the place of what the bill asks for (26.1). A bike takes a third of an hour at
# 32.00, and a running output costs round(rate × used after) - round(rate × used before), stated hours and others alike:
#   0.5 h stated                16.00                       used 0.5, by the bill 0.333334
#   0.333333 h by the bill      26.67 - 16.00 = 10.67       used 0.833333, 26.666656
#   0 h stated                   0.00                       used 0.833333, by the bill 1
#   0.333334 h by the bill      37.33 - 26.67 = 10.66       used 1.166667, 37.333344
item     STEEL  kg     fifo
item     HOUR   h      resource
item     PRESS  h      resource
item     BIKE   each   made  fifo
rate     HOUR   labour 32.00
rate     PRESS  machine 12.00 overhead 3.00
bill     BIKE
  + 1 STEEL
  + 1/3 HOUR
receive  20 STEEL  at 2025-01-10  cost 1.00

complete 1 BIKE   at 2025-01-11  key one
  + 0.5 HOUR
  pick     1 STEEL  at stores by first-in
  take     1 STEEL  from 2025-01-10        1.00
  use      0.5 HOUR                       16.00
  make     1 BIKE                         17.00
  debit    finished                       17.00
  credit   material                        1.00
  credit   applied                        16.00
complete 1 BIKE   at 2025-01-11  key two
  pick     1 STEEL  at stores by first-in
  take     1 STEEL  from 2025-01-10        1.00
  use      0.333333 HOUR                  10.67
  make     1 BIKE                         11.67
  debit    finished                       11.67
  credit   material                        1.00
  credit   applied                        10.67
complete 1 BIKE   at 2025-01-11  key three
  + 0 HOUR
  pick     1 STEEL  at stores by first-in
  take     1 STEEL  from 2025-01-10        1.00
  make     1 BIKE                          1.00
  debit    finished                        1.00
  credit   material                        1.00
complete 1 BIKE   at 2025-01-11  key four
  pick     1 STEEL  at stores by first-in
  take     1 STEEL  from 2025-01-10        1.00
  use      0.333334 HOUR                  10.66
  make     1 BIKE                         11.66
  debit    finished                       11.66
  credit   material                        1.00
  credit   applied                        10.66
expect   usage one   HOUR 0.166666   value 16.00
expect   usage three HOUR -0.333333  value 0.00

# What the bill does not ask for is used besides, and so is what a further line says: 0.25 h of the press are 3.00 and 0.75,
# and the second line of HOUR 0.1 h, 3.20. The first: used so far 1.166667 and 0.4, 1.566667 h, 50.133344; 50.13 - 37.33.
complete 1 BIKE   at 2025-01-12  key five
  + 0.4 HOUR
  + 0.25 PRESS
  + 0.1 HOUR
  pick     1 STEEL    at stores by first-in
  take     1 STEEL    from 2025-01-10      1.00
  use      0.4 HOUR                       12.80
  use      0.25 PRESS                      3.75
  use      0.1 HOUR                        3.20
  make     1 BIKE                         20.75
  debit    finished                       20.75
  credit   material                        1.00
  credit   applied                        19.75
expect   usage five  HOUR 0.166667   value 16.00
expect   usage five  PRESS 0.25      value 3.75

# Undone, each gives back what it had, and counts in the carry as what its bill says: no carry is left, and the
# first bike again costs what it did. Done again it is as before.
undo     five     at 2025-01-13  key back
expect   check clean
undo     back     at 2025-01-13
undo     five     at 2025-01-13
undo     four     at 2025-01-13
undo     three    at 2025-01-13
undo     two      at 2025-01-13
undo     one      at 2025-01-13
expect   check clean
expect   balance applied 0.00

# Of four that took 2 h three stay with 1.5, 64.00 less a quarter of it; by the bill they count as 1.000001 of the 1.333334.
complete 4 BIKE   at 2025-01-14  key many
  + 2 HOUR
undo     many 1   at 2025-01-14
expect   balance applied -48.00
expect   check clean
complete 1 BIKE   at 2025-01-14
expect   check clean

# Hours lie nowhere, stand in for nothing, and a repair or what is taken apart has none.
complete 1 BIKE   at 2025-01-15
  + 1 HOUR  place line
  refused ITEM_KIND HOUR is not stock
complete 1 BIKE   at 2025-01-15
  + 1 HOUR  for STEEL
  refused ITEM_KIND HOUR is not stock

# In parts they cost what they do at once: 0.5 h at 32.50 are 16.25; 0.166667 h 5.42, 0.333334 h 10.83 and 0.5 h 16.25 so far.
item     ONCE   each   made  fifo
item     PARTS  each   made  fifo
item     SHOP   h      resource
rate     SHOP   labour 32.50
bill     ONCE
  + 1 SHOP
bill     PARTS
  + 1 SHOP
complete 3 ONCE   at 2025-01-16
  + 0.5 SHOP
  use      0.5 SHOP                       16.25
  make     3 ONCE                         16.25
  debit    finished                       16.25
  credit   applied                        16.25
complete 1 PARTS  at 2025-01-16
  + 0.166667 SHOP
  use      0.166667 SHOP                   5.42
  make     1 PARTS                         5.42
  debit    finished                        5.42
  credit   applied                         5.42
complete 1 PARTS  at 2025-01-16
  + 0.166667 SHOP
  use      0.166667 SHOP                   5.41
  make     1 PARTS                         5.41
  debit    finished                        5.41
  credit   applied                         5.41
complete 1 PARTS  at 2025-01-16
  + 0.166666 SHOP
  use      0.166666 SHOP                   5.42
  make     1 PARTS                         5.42
  debit    finished                        5.42
  credit   applied                         5.42
expect   check clean

# A subcontractor's hours are his.
party    WELDER  at 2025-01-17
place    WELDERS vendor WELDER
item     WELDED  each  made  fifo
bill     WELDED
  + 1 STEEL  issue receipt
receive  1 WELDED  cost 9.00  from WELDER
  + 1 SHOP
  refused ITEM_KIND SHOP is not stock
