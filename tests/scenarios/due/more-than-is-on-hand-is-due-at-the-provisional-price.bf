# Seven are needed, four on hand at 3.00: three more at the last price, 3.00 x 3, become due as well.
# Nothing is short before the trigger comes.
item     LAMP   each  fifo  short refuse  issue emptied
item     DESK   each  made  fifo
bill     DESK
  + 7 LAMP
receive  2 LAMP   at 2025-01-10  cost 2.00
receive  2 LAMP   at 2025-01-11  cost 3.00
# 2 x 2.00 + 2 x 3.00 + 3 x 3.00 = 19.00
complete 1 DESK   at 2025-03-04  key desk
  due      7 LAMP   until emptied at stores  19.00
  make     1 DESK                            19.00
  debit    finished                          19.00
  credit   due                               19.00
expect   due LAMP 7 value 19.00
expect   owed LAMP 0
# Triggered it is owed, whatever the policy says: 4 are taken for 10.00. Of the issue's 7 at 19.00 the
# first 4 were round(19.00 x 4 / 7) = 10.86; the rest, 8.14, is owed. The desk: 10.00 + 8.14.
empty    LAMP     at 2025-03-05
expect   due LAMP 0
expect   owed LAMP 3 value 8.14
expect   cost desk 18.14
expect   balance due 0.00
expect   balance owed -8.14
# 3 x 4.00 = 12.00
receive  3 LAMP   at 2025-03-06  cost 4.00
expect   cost desk 22.00
expect   owed LAMP 0
expect   balance owed 0.00
expect   balance finished 22.00
expect   check clean
