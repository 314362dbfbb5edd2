# Phantoms may hold phantoms; ratios multiply through all levels.
item     WASHER each  fifo
item     SET    each  phantom
item     KIT    each  phantom
item     TABLE  each  made  fifo
bill     SET
  + 3 WASHER
bill     KIT    makes 2
  + 5 SET
bill     TABLE
  + 4 KIT
receive  1000 WASHER  at 2025-01-10  cost 0.02

# 2 x 4 x 5 / 2 x 3 = 60 washers; 60 x 0.02 = 1.20
complete 2 TABLE  at 2025-01-11
  pick     60 WASHER at stores by first-in
  take     60 WASHER from 2025-01-10       1.20
  make     2 TABLE                         1.20
  debit    finished                        1.20
  credit   material                        1.20
expect   stock WASHER 940 value 18.80
