# The order is finished when somebody sees that the lot on the report was another: the report is corrected
# where it stands, the order keeps its state and its quantities, and the genealogy follows.
item     MILK   l     fifo  lots
item     CHEESE each  made  fifo  lots
bill     CHEESE
  + 2 MILK
receive  10 MILK  lot A  at 2026-03-02  cost 1.00
receive  10 MILK  lot B  at 2026-03-02  cost 1.00
order    C  2 CHEESE
order    C  release
complete 2 CHEESE  lot X  order C  at 2026-03-03  key rep
  + 4 MILK lot A
finish   C
correct  rep  at 2026-03-04
  with   complete 2 CHEESE lot X order C at 2026-03-03 key rep2
    + 4 MILK lot B
expect   order C finished good 2 open 0
expect   lot MILK A 10
expect   lot MILK B 6
expect   stock CHEESE 2 value 4.00
expect   check clean
