# A pallet kit goes 2 to a truck: a batch of 5 kits is one of 2.5 trucks. Straps of a kit come in
# rolls of 10: 3 x 2 = 6 a truck.
item     FILM   each  fifo
item     STRAP  m     fifo
item     KIT    each  phantom
item     TRUCK  each  made  fifo
bill     KIT
  + 1 FILM batch 5
  + 3 STRAP multiple 10
bill     TRUCK
  + 2 KIT
receive  10 FILM    at 2025-07-01  cost 4.00
receive  100 STRAP  at 2025-07-01  cost 0.10

# film: 4 kits begin ceil(4 / 5) = 1 batch: 4.00; straps 12 up to 20: 2.00
complete 2 TRUCK  at 2025-07-02
  pick     1 FILM   at stores by first-in
  take     1 FILM   from 2025-07-01        4.00
  pick     20 STRAP at stores by first-in
  take     20 STRAP from 2025-07-01        2.00
  make     2 TRUCK                         6.00
  debit    finished                        6.00
  credit   material                        6.00
# film: 6 kits begin 2 batches, one more: 4.00; straps 18 up to 20: none
complete 1 TRUCK  at 2025-07-02
  pick     1 FILM   at stores by first-in
  take     1 FILM   from 2025-07-01        4.00
  make     1 TRUCK                         4.00
  debit    finished                        4.00
  credit   material                        4.00
