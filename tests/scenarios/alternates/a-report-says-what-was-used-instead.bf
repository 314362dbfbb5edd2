# A report says that an alternate was used in place of the component: by the ratio of its line, else
# one for one, it covers what the bill asks for; the rest is taken as ever.
item     WHEEL  each  fifo
item     RIM    each  fifo
item     TUBE   each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
  + 1.5 RIM for WHEEL
receive  20 WHEEL  at 2025-01-10  cost 10.00
receive  20 RIM    at 2025-01-10  cost 6.00
receive  20 TUBE   at 2025-01-10  cost 1.00

# 3 rims are 2 wheels: of 4 the other 2 are taken. 2 x 10.00 + 3 x 6.00 = 38.00
complete 2 BIKE    at 2025-03-04  key rims
  + 3 RIM for WHEEL
  instead  2 WHEEL  by named RIM
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  pick     3 RIM    at stores by first-in
  take     3 RIM    from 2025-01-10       18.00
  make     2 BIKE                         38.00
  debit    finished                       38.00
  credit   material                       38.00
expect   usage rims RIM 0

# A tube is on no line of the bill: one for one. 5 were used for the 4 wheels: one too many.
complete 2 BIKE    at 2025-03-05  key tubes
  + 5 TUBE for WHEEL
  instead  4 WHEEL  by named TUBE
  pick     5 TUBE   at stores by first-in
  take     5 TUBE   from 2025-01-10        5.00
  make     2 BIKE                          5.00
  debit    finished                        5.00
  credit   material                        5.00
expect   usage tubes TUBE 1 value 1.00

# Half of it stays: 3 tubes of 5, 2.5 rounded up to the step of a millionth is 2.5.
undo     tubes 1   at 2025-03-06
expect   stock TUBE 17.5
undo     rims      at 2025-03-06
expect   stock WHEEL 20 value 200.00
expect   stock RIM 20 value 120.00
# The running total: 1 bike counts, the next 2 need 4 wheels.
complete 2 BIKE    at 2025-03-07
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10       40.00
  make     2 BIKE                         40.00
  debit    finished                       40.00
  credit   material                       40.00
expect   check clean
