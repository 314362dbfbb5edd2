# What is held is held because it is bad: it goes first, and nothing is owed beside what is held or in inspection.
item     WHEEL  each  fifo
item     MILK   each  fifo  lots
receive  10 WHEEL  at 2025-01-10  cost 1.00
receive  4 MILK    at 2025-01-10  cost 0.50  lot A  key milk
hold     3 WHEEL   at 2025-01-11
hold     2 WHEEL   at 2025-01-11  inspect
hold     4 MILK    at 2025-01-11  lot A
scrap    2 WHEEL   at 2025-01-12  key bad
  pick 2 WHEEL at stores held by first-in
  take 2 WHEEL from 2025-01-10 2.00
  debit  scrap    2.00
  credit material 2.00
# The other held one, the five that are free, then of those in inspection.
return-to-supplier 7 WHEEL  at 2025-01-12  key back
  pick 1 WHEEL at stores held by first-in
  pick 5 WHEEL at stores by first-in
  pick 1 WHEEL at stores inspect by first-in
  take 7 WHEEL from 2025-01-10 7.00
  debit  payables 7.00
  credit material 7.00
expect   stock WHEEL 1
# All that came is held: it is this that goes back, and nothing is owed.
return-to-supplier 3 MILK of milk  at 2025-01-12  key sour
expect   lot MILK A 1 held
expect   owed MILK 0
# Undone it is held again; done again it goes as it went.
undo     back      at 2025-01-13  key stays
undo     bad       at 2025-01-13
expect   stock WHEEL 10 value 10.00
undo     stays     at 2025-01-13
expect   stock WHEEL 3 value 3.00
# Whoever names the place scraps there what is held there, and then what is free.
receive  2 WHEEL   at 2025-01-14  cost 1.00  to line
hold     1 WHEEL   at 2025-01-14  in line
scrap    2 WHEEL   at 2025-01-14  from line
  pick 1 WHEEL at line held by named
  pick 1 WHEEL at line by named
  take 2 WHEEL from 2025-01-10 2.00
  debit  scrap    2.00
  credit material 2.00
# A sale passes over what is held.
sell     3 WHEEL   at 2025-01-15
expect   owed WHEEL 3
expect   check clean
