# Reported late, after the lot's last day: it was used while it was good, so it is taken and not passed over.
item     MILK    l     fifo  lots
item     CHEESE  each  made  fifo
bill     CHEESE
  + 2 MILK
receive  30 MILK  lot A  expires 2026-03-04  at 2026-03-01  cost 1.00
tick  at 2026-03-09
complete 4 CHEESE  at 2026-03-03
  pick     8 MILK    at stores lot A by first-expired assumed
  take     8 MILK    from 2026-03-01  8.00
  make     4 CHEESE                   8.00
  debit    finished                   8.00
  credit   material                   8.00
complete 1 CHEESE  at 2026-03-09
  pass     2 MILK    at stores expired
  owe      2 MILK    at 1.00 last     2.00
  make     1 CHEESE                   2.00
  debit    finished                   2.00
  credit   owed                       2.00
expect   check clean
