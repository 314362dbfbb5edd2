# Two alternates stood in for one part. A share of the report undone leaves its share, rounded up, of what
# they covered together, not of each: 3 x 1 / 5 = 0.6, so 1; the rest counts as given back. So the bill has
# what it asks for, and nothing is carried that no one holds: the next four take what the bill says.
item     SEAT   each  fifo  step 1
item     WHEEL  each  fifo  step 1
item     TUBE   each  fifo  step 1
item     BIKE   each  made  fifo
bill     BIKE
  + 1 SEAT
  + 1 WHEEL for SEAT
  + 1 TUBE for SEAT order 2
receive  2 WHEEL  at 2025-01-10  cost 1.00
receive  1 TUBE   at 2025-01-10  cost 2.00
receive  2 SEAT   at 2025-01-10  cost 3.00
complete 5 BIKE   at 2025-03-01  key one
  pick     2 SEAT   at stores by first-in
  take     2 SEAT   from 2025-01-10        6.00
  instead  2 SEAT   by alternate WHEEL
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  instead  1 SEAT   by alternate TUBE
  pick     1 TUBE   at stores by first-in
  take     1 TUBE   from 2025-01-10        2.00
  make     5 BIKE                         10.00
  debit    finished                       10.00
  credit   material                       10.00
# Of each need one fifth stays, rounded up to a whole one: of 2 SEAT 1, of 3 covered 1, of 2 WHEEL 1, of
# the TUBE it. Of SEAT the bill asks for 1 and it holds 2: 1 is carried.
undo     one  4   at 2025-03-02
expect   stock SEAT 1
expect   stock WHEEL 1
expect   stock TUBE 0
# Bill 4, less 1 carried: 3. One SEAT, one WHEEL, and one is owed. Were each alternate to keep its own
# share, 3 were held and 2 carried, and only 2 taken.
complete 4 BIKE   at 2025-03-03
  carry    -1 SEAT
  pick     1 SEAT   at stores by first-in
  take     1 SEAT   from 2025-01-10        3.00
  instead  1 SEAT   by alternate WHEEL
  pick     1 WHEEL  at stores by first-in
  take     1 WHEEL  from 2025-01-10        1.00
  owe      1 SEAT   at 3.00 last           3.00
  make     4 BIKE                          7.00
  debit    finished                        7.00
  credit   material                        4.00
  credit   owed                            3.00
expect   check clean
