# Half a tube a kite, and tubes are opened whole: of two reports the first takes the tube. Whichever of
# them is undone, one kite stands, and when its order is finished it has used one tube of 3.00.
item     GLUE  tube  fifo  step 1
item     KITE  each  made  fifo  step 1
bill     KITE
  + 0.5 GLUE
receive  5 GLUE  at 2026-03-02  cost 3.00
order    A  2 KITE
complete 1 KITE  order A  key a1
complete 1 KITE  order A  key a2
undo     a2
finish   A
  inbox    under-completion KITE
order    B  2 KITE
complete 1 KITE  order B  key b1
complete 1 KITE  order B  key b2
undo     b1
finish   B  key b-done
  inbox    under-completion KITE
  carry    1 GLUE
  pick     1 GLUE                 at stores by first-in
  take     1 GLUE                 from 2026-03-02  3.00
  true-up  KITE                   of 2026-03-02#4  3.00
  debit    finished                                3.00
  credit   material                                3.00
expect   stock GLUE 3 value 9.00
expect   cost a1 3.00
expect   cost b2 3.00

# What is not there is owed by the kite, and the undo of the finish takes that back
scrap    3 GLUE
order    C  2 KITE
complete 1 KITE  order C  key c1
  owe      1 GLUE  at 3.00 last  3.00
  make     1 KITE           3.00
  debit    finished         3.00
  credit   owed             3.00
complete 1 KITE  order C  key c2
undo     c1
finish   C  key c-done
  inbox    under-completion KITE
  carry    1 GLUE
  owe      1 GLUE  at 3.00 last                     3.00
  true-up  KITE                   of 2026-03-02#6  3.00
  debit    finished                                3.00
  credit   owed                                    3.00
receive  1 GLUE  at 2026-03-03  cost 3.20  key tube
expect   owed GLUE 0
expect   cost c2 3.20
undo     c-done  key not-done
expect   stock GLUE 1 value 3.20
expect   cost c2 0.00
undo     not-done
expect   stock GLUE 0
expect   cost c2 3.20
expect   check clean
