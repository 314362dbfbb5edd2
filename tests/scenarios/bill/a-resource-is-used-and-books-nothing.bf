# A resource on a bill is not stock: it is neither picked nor owed, and books nothing. What a report used of
# it is said: half an hour for each bike, a machine's hour for three that are begun, two hours once a day.
item     WHEEL  each  fifo
item     LABOUR hour  resource
item     OVEN   hour  resource  step 1
item     SETUP  hour  resource
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 0.5 LABOUR
  + 1/3 OVEN
  + 2 SETUP fixed
receive  20 WHEEL  at 2025-01-10  cost 10.00
complete 1 BIKE   at 2025-01-11
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  use      0.5 LABOUR
  use      1 OVEN
  use      2 SETUP
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   material                       20.00
expect   owed LABOUR 0
expect   stock LABOUR 0

# The second and third go into the same hour of the oven.
complete 2 BIKE   at 2025-01-11  key two
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10       40.00
  use      1 LABOUR
  make     2 BIKE                         40.00
  debit    finished                       40.00
  credit   material                       40.00
# The fourth begins another.
complete 1 BIKE   at 2025-01-11
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  use      0.5 LABOUR
  use      1 OVEN
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   material                       20.00

# One of the two is undone, and gives back what it used: half an hour of labour, and nothing of the oven's second hour,
# which the fourth had begun. Three need but one, so that hour is carried. Done again there are four.
undo     two 1    at 2025-01-11  key back
  slice    2 WHEEL      at 2025-01-10    20.00
  put      2 WHEEL      at stores
  use      -0.5 LABOUR
  lower    1 BIKE       of 2025-01-11#2  20.00
  pick     1 BIKE       at finished by undo
  carry    1 OVEN
  debit    material                      20.00
  credit   finished                      20.00
undo     back     at 2025-01-11
  take     2 WHEEL     from 2025-01-10  20.00
  pick     2 WHEEL     at stores by undo
  use      0.5 LABOUR
  make     1 BIKE                       20.00
  carry    -1 OVEN
  debit    finished                     20.00
  credit   material                     20.00
expect   check clean
