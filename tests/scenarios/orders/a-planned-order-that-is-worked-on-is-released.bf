# A report of a planned order is accepted like any other. The order counts as released as long as
# something of its reports is live, and is planned again when they are undone.
item     PLANK  each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 1 PLANK
receive  10 PLANK  at 2025-01-10  cost 3.00
order    B  3 BENCH  at 2025-01-10
expect   order B planned qty 3 good 0 open 3
complete 1 BENCH  scrapped 1  order B  at 2025-01-11  key report
  pick     2 PLANK  at stores by first-in
  take     2 PLANK  from 2025-01-10        6.00
  make     1 BENCH                         3.00
  scrapped 1 BENCH                         3.00
  debit    finished                        3.00
  debit    scrap                           3.00
  credit   material                        6.00
expect   order B released qty 3 good 1 scrapped 1 lost 0 open 2
order    B  release  at 2025-01-12
  refused  ORDER_STATE
undo     report   at 2025-01-12  key no-report
expect   order B planned good 0 scrapped 0
order    B  release  at 2025-01-12  key released
undo     released at 2025-01-13
undo     no-report  at 2025-01-13
order    B  release  at 2025-01-13
  refused  ORDER_STATE
finish   B        at 2025-01-13
expect   order B finished good 1 scrapped 1
expect   stock BENCH 1 value 3.00
expect   check clean
