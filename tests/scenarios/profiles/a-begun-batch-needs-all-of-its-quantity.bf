# Of 4 bags, each begun batch of 10 needs 4, on the running output: however it is split, 25 need 12.
item     BAG    each  fifo
item     LOAF   each  made  fifo
bill     LOAF
  + 4 BAG batch 10
receive  100 BAG  at 2025-07-01  cost 0.50

# total(1) = 4 x ceil(1 / 10) = 4: 2.00
complete 1 LOAF   at 2025-07-02
  pick     4 BAG    at stores by first-in
  take     4 BAG    from 2025-07-01        2.00
  make     1 LOAF                          2.00
  debit    finished                        2.00
  credit   material                        2.00
# total(10) = 4 still: nothing more
complete 9 LOAF   at 2025-07-02
  make     9 LOAF                          0.00
# total(25) = 4 x 3 = 12, less 4 = 8: 4.00
complete 15 LOAF  at 2025-07-03
  pick     8 BAG    at stores by first-in
  take     8 BAG    from 2025-07-01        4.00
  make     15 LOAF                         4.00
  debit    finished                        4.00
  credit   material                        4.00
expect   stock BAG 88 value 44.00
expect   check clean
