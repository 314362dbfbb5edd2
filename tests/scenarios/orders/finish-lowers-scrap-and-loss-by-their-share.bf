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
# 2 good, 1 scrapped and 1 lost of 6 stay: roundup(3 x 4 / 6) = 2 kg: 8.00, of which 8.00 x 1 / 4 is
# scrapped, as much lost, 4.00 good. By the bill total(6) - total(4) = 3 - 2 = 1 goes back, and it
# does: no carry.
undo     kites 2  at 2025-03-05
expect   stock KITE 2 value 4.00
expect   balance scrap 2.00
expect   balance shrinkage 2.00
# 3 of 4: roundup(2 x 3 / 4) = 2 kg stay: 8.00, scrapped 2.67, both 5.33, lost 2.66, good 2.67;
# total(4) - total(3) = 2 - 2 = 0: no carry either.
undo     kites 1  at 2025-03-06  key one-less
expect   stock KITE 1 value 2.67
# Another report of two: total(5) - total(3) = 3 - 2 = 1 kg, 4.00. One of it undone: 0.6 good and 0.4
# lost stay, 1 of 2, roundup(1 x 1 / 2) = 1 kg stays; total(5) - total(4) = 3 - 2 = 1 should go: the
# carry is 1.
complete 1.6 KITE lost 0.4  order K  at 2025-03-07  key more
undo     more 1   at 2025-03-08
# 0.6 good and 0.4 lost bear 4.00: lost 1.60, good 2.40
expect   balance shrinkage 4.26
expect   cost more 2.40
# The kilo goes back: the report has none, and neither its kite nor its loss costs anything
finish   K        at 2025-03-09
  inbox    under-completion KITE
  carry    -1 GLUE
  untake   1 GLUE                 from 2025-01-10   4.00
  put      1 GLUE                 at stores
  true-up  KITE                   of 2025-03-07    -2.40
  debit    material                                 4.00
  credit   shrinkage                                1.60
  credit   finished                                 2.40
expect   balance shrinkage 2.66
expect   balance scrap 2.67
expect   balance finished 2.67
expect   stock GLUE 7 value 28.00
expect   check clean
