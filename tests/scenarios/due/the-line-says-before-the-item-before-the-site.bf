# The method of a need: what its line says, else its item, else the site, else completion.
setting  issue  period
item     A  each  fifo
item     B  each  fifo  issue emptied
item     C  each  fifo  issue emptied
item     D  each  fifo
item     P  each  made  fifo
bill     P
  + 1 A
  + 1 B
  + 1 C issue manual
  + 1 D issue completion
receive  9 A  at 2025-01-10  cost 1.00
receive  9 B  at 2025-01-10  cost 2.00
receive  9 C  at 2025-01-10  cost 3.00
receive  9 D  at 2025-01-10  cost 4.00
complete 1 P  at 2025-03-04
  due      1 A  until period at stores    1.00
  due      1 B  until emptied at stores   2.00
  due      1 C  until manual at stores    3.00
  pick     1 D  at stores by first-in
  take     1 D  from 2025-01-10           4.00
  make     1 P                           10.00
  debit    finished                      10.00
  credit   due                            6.00
  credit   material                       4.00
expect   check clean
