# Two good kites, one scrapped, one lost share one report's glue; so they share what finishing gives
# back of it.
item     GLUE   kg    fifo  step 1
item     KITE   each  made  fifo
bill     KITE
  + 0.5 GLUE
receive  9 GLUE   at 2025-01-10  cost 4.00
order    K  2 KITE
# 6 x 0.5 = 3: 12.00. Scrapped 12.00 x 1 / 6 = 2.00, scrapped and lost 4.00, lost 2.00
complete 4 KITE   scrapped 1 lost 1  order K  at 2025-03-04  key kites
  inbox    over-completion KITE
  pick     3 GLUE   at stores by first-in
  take     3 GLUE   from 2025-01-10       12.00
  make     4 KITE                          8.00
  scrapped 1 KITE                          2.00
  lost     1 KITE                          2.00
  debit    finished                        8.00
  debit    scrap                           2.00
  debit    shrinkage                       2.00
  credit   material                       12.00
# 2 of 4: round(1 x 2 / 4) = 0.5 scrapped and lost each, 3 pieces; round up(3 x 2 / 4) = 2 kg stay:
# 8.00, of which 8.00 x 0.5 / 3 = 1.33 is scrapped, 8.00 x 1 / 3 = 2.67 scrapped and lost, so 1.34
# lost, and 5.33 good. By the bill total(6) - total(3) = 3 - 2 = 1 goes back, and it does: no carry.
undo     kites 2  at 2025-03-05
expect   stock KITE 2 value 5.33
expect   balance scrap 1.33
expect   balance shrinkage 1.34
# 1 of 2: 0.25 each, 1.5 pieces; roundup(2 x 1 / 2) = 1 kg stays: 4.00, scrapped 0.67, both 1.33, lost
# 0.66, good 2.67; total(3) - total(1.5) = 2 - 1 = 1: no carry either.
undo     kites 1  at 2025-03-06  key one-less
expect   stock KITE 1 value 2.67
# Another report of one: total(2.5) - total(1.5) = 2 - 1 = 1 kg, 4.00. Undone in part: 0.5 of 1 kite
# stays, roundup(1 x 0.5) = 1 kg stays; total(2.5) - total(2) = 2 - 1 = 1 should go: the carry is 1.
complete 0.8 KITE lost 0.2  order K  at 2025-03-07  key more
undo     more 0.4 at 2025-03-08
# 0.4 good and round(0.2 x 0.4 / 0.8) = 0.1 lost bear 4.00: lost 4.00 x 0.1 / 0.5 = 0.80, good 3.20
expect   balance shrinkage 1.46
expect   cost more 3.20
# The kilo goes back: the report has none, and neither its kite nor its loss costs anything
finish   K        at 2025-03-09
  inbox    under-completion KITE
  carry    -1 GLUE
  untake   1 GLUE                 from 2025-01-10   4.00
  put      1 GLUE                 at stores
  true-up  KITE                   of 2025-03-07    -3.20
  debit    material                                 4.00
  credit   shrinkage                                0.80
  credit   finished                                 3.20
expect   balance shrinkage 0.66
expect   balance scrap 0.67
expect   balance finished 2.67
expect   stock GLUE 8 value 32.00
expect   check clean
