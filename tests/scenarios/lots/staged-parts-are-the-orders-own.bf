# What is staged for an order is taken by its reports first and by nobody else.
item WHEEL each
item BIKE each made
bill BIKE
  + 2 WHEEL
receive 10 WHEEL cost 1.00 at 2026-03-01
order MO-1 5 BIKE at 2026-03-01
order MO-2 5 BIKE at 2026-03-01
stage 6 WHEEL order MO-1 at 2026-03-02 key st
  pick     6 WHEEL  at stores by first-in
  put      6 WHEEL  at line for MO-1
complete 3 BIKE order MO-2 at 2026-03-03
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2026-03-01  4.00
  owe      2 WHEEL  at 1.00 last     2.00
  make     3 BIKE                    6.00
  debit    finished                  6.00
  credit   material                  4.00
  credit   owed                      2.00
complete 2 BIKE order MO-1 at 2026-03-03
  pick     4 WHEEL  at line for MO-1 by staged
  take     4 WHEEL  from 2026-03-01  4.00
  make     2 BIKE                    4.00
  debit    finished                  4.00
  credit   material                  4.00
expect stock WHEEL 2 in line
expect check clean
