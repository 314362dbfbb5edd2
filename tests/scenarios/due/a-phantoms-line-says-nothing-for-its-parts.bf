# A phantom is no part: what its line says of issuing does not reach the parts that it stands for.
item     SCREW  each  fifo
item     CLIP   each  fifo  issue period
item     PAD    each  fifo
item     SET    each  phantom
item     CASE   each  made  fifo
bill     SET
  + 4 SCREW
  + 1 CLIP
  + 1 PAD issue emptied
bill     CASE
  + 1 SET issue manual
receive  10 SCREW  at 2025-01-10  cost 1.00
receive  10 CLIP   at 2025-01-10  cost 2.00
receive  10 PAD    at 2025-01-10  cost 3.00
complete 1 CASE    at 2025-03-04
  pick     4 SCREW  at stores by first-in
  take     4 SCREW  from 2025-01-10          4.00
  due      1 CLIP   until period at stores   2.00
  due      1 PAD    until emptied at stores  3.00
  make     1 CASE                            9.00
  debit    finished                          9.00
  credit   material                          4.00
  credit   due                               5.00
expect   check clean
