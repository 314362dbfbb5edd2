# Legs of 1.7 m (3 a bar) and of 1.9 m (3 a bar too) are cut together; rails of 2.5 m (2 a bar) and
# what is needed by the bar are needs of their own.
item     BAR    each  fifo
item     TABLE  each  made  fifo
bill     TABLE
  + 1 BAR cut 1.7 from 6
  + 1 BAR cut 2.5 from 6
  + 1 BAR cut 1.9 from 6
  + 1 BAR
receive  20 BAR  at 2025-07-01  cost 9.00

# legs ceil((1 + 1) x 3 / 3) = 2: 18.00; rails ceil(3 / 2) = 2: 18.00; 3 bars: 27.00
complete 3 TABLE  at 2025-07-02
  pick     2 BAR    at stores by first-in
  take     2 BAR    from 2025-07-01       18.00
  pick     2 BAR    at stores by first-in
  take     2 BAR    from 2025-07-01       18.00
  pick     3 BAR    at stores by first-in
  take     3 BAR    from 2025-07-01       27.00
  make     3 TABLE                        63.00
  debit    finished                       63.00
  credit   material                       63.00
