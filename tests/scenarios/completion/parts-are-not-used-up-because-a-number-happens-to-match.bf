# Stock, output and what the order still asks are the same number: only what the output needs is taken.
item     CAP   each  fifo
item     PEN   each  made  fifo
bill     PEN
  + 1 CAP
receive  10 CAP  at 2026-03-02  cost 0.30
order    P  10 PEN
order    P  release
complete 5 PEN  order P  at 2026-03-03
  pick     5 CAP  at stores by first-in
  take     5 CAP  from 2026-03-02  1.50
  make     5 PEN                   1.50
  debit    finished                1.50
  credit   material                1.50
expect   stock CAP 5 value 1.50
complete 4 PEN  order P  at 2026-03-03
expect   stock CAP 1 value 0.30
complete 1 PEN  order P  at 2026-03-03
expect   stock CAP 0 value 0.00
expect   order P released good 10 open 0
expect   check clean
