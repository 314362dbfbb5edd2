# An item that says so is taken by the day its lots came, not by their expiry.
item MILK l lots lots-fifo
receive 5 MILK cost 1.00 lot A expires 2026-03-20 at 2026-03-01
receive 5 MILK cost 1.00 lot B expires 2026-03-10 at 2026-03-02
scrap 6 MILK at 2026-03-03
  pick     5 MILK  at stores lot A by first-in assumed
  pick     1 MILK  at stores lot B by first-in assumed
  take     5 MILK  from 2026-03-01  5.00
  take     1 MILK  from 2026-03-02  1.00
  debit    scrap                    6.00
  credit   material                 6.00
expect check clean
