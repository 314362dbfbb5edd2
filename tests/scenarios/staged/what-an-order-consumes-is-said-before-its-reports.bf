# What an order consumes is said when it is planned or changed, while nothing of its reports is live.
item     BOLT  each  fifo
item     BIKE  each  made  fifo
bill     BIKE
  + 2 BOLT
receive  50 BOLT   at 2026-03-01  cost 1.00
order    MO-1  5 BIKE  consumes parts
  refused VALUE_UNKNOWN
order    MO-1  5 BIKE
order    MO-1  release consumes staged
  refused FIELD_UNKNOWN
order    MO-1  change consumes staged  key ch
stage    5 BOLT   order MO-1
complete 1 BIKE   order MO-1  key c1
order    MO-1  change consumes bill
  refused ORDER_STATE MO-1 has reports
undo     c1
order    MO-1  change consumes bill  key ch2
complete 1 BIKE   order MO-1  key c2
  pick     2 BOLT  at line for MO-1 by staged
  take     2 BOLT  from 2026-03-01  2.00
  make     1 BIKE                   2.00
  debit    finished                 2.00
  credit   material                 2.00
undo     c2
undo     ch2
complete 1 BIKE   order MO-1
  pick     1 BOLT  at line for MO-1 by staged
  take     1 BOLT  from 2026-03-01  1.00
  make     1 BIKE                   1.00
  debit    finished                 1.00
  credit   material                 1.00
expect   check clean
