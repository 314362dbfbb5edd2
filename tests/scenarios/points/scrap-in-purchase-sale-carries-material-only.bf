# Where completion is not recorded, scrap bears the material alone: the conversion of the scrapped
# bike was never booked and never will be.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
points   purchase sale
receive  10 WHEEL  at 2025-01-10  cost 1.00

# 4 bikes, one of them scrapped: cost 8.00 + 20.00 = 28.00, of which 28.00 x 1 / 4 = 7.00 is scrapped.
# On the books only the 2.00 of material leave: Dr scrap, Cr material.
complete 3 BIKE    scrapped 1  at 2025-03-04
  pick     8 WHEEL  at stores by first-in
  take     8 WHEEL  from 2025-01-10        8.00
  make     3 BIKE                         21.00
  scrapped 1 BIKE                          7.00
  debit    scrap                           2.00
  credit   material                        2.00

# A bike thrown away later: again 2.00 of material.
scrap    1 BIKE    at 2025-03-05
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-03-04        7.00
  debit    scrap                           2.00
  credit   material                        2.00
# 10.00 - 2.00 - 2.00 = 6.00: 2 wheels and 2 bikes at 2.00
expect   balance material 6.00
expect   balance scrap 4.00
expect   balance applied 0.00
expect   check clean
