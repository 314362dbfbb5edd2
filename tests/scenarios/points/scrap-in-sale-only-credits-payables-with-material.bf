# Where only the sale is recorded, scrapping a bike books its material against payables; its
# conversion vanishes, as it stands in applied on both sides.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   sale
receive  10 WHEEL  at 2025-01-10  cost 1.00
complete 4 BIKE    at 2025-03-04

# Layer: 2 x 1.00 + 5.00 = 7.00; booked: 2.00
scrap    1 BIKE    at 2025-03-05
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04        7.00
  debit    scrap                           2.00
  credit   payables                        2.00
expect   balance applied 0.00
expect   check clean
