# Twelve of ten: the two beyond take parts and conversion like the others, by the running output; scrap by the bill
# counts what was made, not what was asked for.
item     STEEL  kg    fifo  step 0.1
item     AXLE   each  made  fifo
bill     AXLE
  + 1 STEEL scrap 5%
receive  20 STEEL  at 2026-03-02  cost 1.00
order    A  10 AXLE
order    A  release
# total(8) = 8.4
complete 8 AXLE  order A  at 2026-03-03
  pick     8.4 STEEL  at stores by first-in
  take     8.4 STEEL  from 2026-03-02   8.40
  make     8 AXLE                       8.40
  debit    finished                     8.40
  credit   material                     8.40
# total(12) = 12.6: 4.2
complete 4 AXLE  order A
  inbox    over-completion AXLE
  pick     4.2 STEEL  at stores by first-in
  take     4.2 STEEL  from 2026-03-02   4.20
  make     4 AXLE                       4.20
  debit    finished                     4.20
  credit   material                     4.20
expect   order A released good 12 open 0
expect   inbox over-completion/A qty 2
expect   stock AXLE 12 value 12.60
expect   check clean
