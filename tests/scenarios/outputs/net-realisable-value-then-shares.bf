# A refinery: of crude at 100.00 a barrel come petrol (the product), diesel with 40 % of the joint
# cost, and bitumen, a by-product that brings 0.40 a kilo once it is sold. Bitumen comes off first.
item     CRUDE   barrel fifo
item     DIESEL  litre  made fifo
item     BITUMEN kg     made fifo
item     PETROL  litre  made fifo
bill     PETROL  makes 80
  + 1 CRUDE
  + 50 DIESEL  output share 40%
  + 10 BITUMEN output nrv 0.40
receive  10 CRUDE  at 2026-03-02  cost 100.00

# Two barrels: 200.00 less 20 x 0.40 = 8.00 is 192.00; diesel 40 % = 76.80, petrol 115.20. They come
# in in the order of the bill.
complete 160 PETROL  at 2026-03-03
  pick     2 CRUDE     at stores by first-in
  take     2 CRUDE     from 2026-03-02  200.00
  make     160 PETROL                   115.20
  make     100 DIESEL                    76.80
  make     20 BITUMEN                     8.00
  debit    finished                     200.00
  credit   material                     200.00
expect   check clean

# From April on bitumen brings more: the same line with another day. 4.00 -> 10 x 0.60 = 6.00 a
# barrel; diesel 40 % of 94.00 = 37.60.
bill     PETROL  makes 80
  + 1 CRUDE
  + 50 DIESEL  output share 40%
  + 10 BITUMEN output nrv 0.40 to 2026-03-31
  + 10 BITUMEN output nrv 0.60 from 2026-04-01
complete 80 PETROL  at 2026-04-01
  pick     1 CRUDE     at stores by first-in
  take     1 CRUDE     from 2026-03-02  100.00
  make     80 PETROL                     56.40
  make     50 DIESEL                     37.60
  make     10 BITUMEN                     6.00
  debit    finished                     100.00
  credit   material                     100.00
expect   check clean
