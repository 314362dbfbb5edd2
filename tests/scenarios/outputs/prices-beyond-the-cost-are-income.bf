# Scrap silver is worth more than the cheap plate it falls off: the plate's cost never goes below
# zero. What is beyond is income, and a later, dearer plate makes up for it.
item     SHEET  each  fifo
item     SILVER gram  made fifo
item     PLATE  each  made fifo
bill     PLATE
  + 1 SHEET
  + 2 SILVER output nrv 2.50
receive  1 SHEET  at 2026-03-02  cost 4.00  key cheap
receive  2 SHEET  at 2026-03-02  cost 10.00

# 5.00 of silver out of a sheet of 4.00: the plate costs nothing, 1.00 is income.
complete 1 PLATE  at 2026-03-03  key c1
  pick     1 SHEET            at stores by first-in
  take     1 SHEET            from 2026-03-02  4.00
  make     1 PLATE            0.00
  make     2 SILVER           5.00
  inbox    by-product-income  PLATE
  debit    finished           5.00
  credit   material           4.00
  credit   by-product-income  1.00

# A sheet of 10.00 bears its own 5.00 and that 1.00: as if both had been made at once, where of
# 14.00 silver has 10.00 and plates 4.00.
complete 1 PLATE  at 2026-03-03  key c2
  pick     1 SHEET            at stores by first-in
  take     1 SHEET            from 2026-03-02#2  10.00
  make     1 PLATE            4.00
  make     2 SILVER           5.00
  debit    finished           9.00
  debit    by-product-income  1.00
  credit   material           10.00
expect   balance by-product-income 0.00
expect   stock PLATE 2 value 4.00
expect   stock SILVER 4 value 10.00
expect   check clean

# Undone, the first as the last: each takes back its own.
undo     c1  at 2026-03-04
  untake   1 SHEET            from 2026-03-02  4.00
  put      1 SHEET            at stores
  lower    1 PLATE            of 2026-03-03  0.00
  pick     1 PLATE            at finished by undo
  lower    2 SILVER           of 2026-03-03  5.00
  pick     2 SILVER           at finished by undo
  debit    material           4.00
  debit    by-product-income  1.00
  credit   finished           5.00
undo     c2
expect   stock PLATE 0 value 0.00
expect   stock SILVER 0 value 0.00
expect   balance by-product-income 0.00
expect   balance finished 0.00
expect   check clean
