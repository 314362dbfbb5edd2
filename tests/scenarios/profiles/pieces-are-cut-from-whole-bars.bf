# From a bar of 6 m come floor(6 / 1.7) = 3 legs; a table needs 4, so 4 / 3 of a bar each.
item     BAR    each  fifo
item     TABLE  each  made  fifo
bill     TABLE
  + 4 BAR cut 1.7 from 6
receive  20 BAR  at 2025-07-01  cost 9.00

# total(1) = ceil(4 / 3) = 2: 18.00
complete 1 TABLE  at 2025-07-02
  pick     2 BAR    at stores by first-in
  take     2 BAR    from 2025-07-01       18.00
  make     1 TABLE                        18.00
  debit    finished                       18.00
  credit   material                       18.00
# total(2) = ceil(8 / 3) = 3, one more; total(3) = 12 / 3 = 4, one more
complete 1 TABLE  at 2025-07-02
  pick     1 BAR    at stores by first-in
  take     1 BAR    from 2025-07-01        9.00
  make     1 TABLE                         9.00
  debit    finished                        9.00
  credit   material                        9.00
complete 1 TABLE  at 2025-07-03
  pick     1 BAR    at stores by first-in
  take     1 BAR    from 2025-07-01        9.00
  make     1 TABLE                         9.00
  debit    finished                        9.00
  credit   material                        9.00
expect   stock BAR 16 value 144.00
