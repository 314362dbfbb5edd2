# Lot A has expired, B is held, C is staged for another order: a person took them, and says so.
item     GLUE   l  lots  fifo
item     CHAIR  each  made  fifo
bill     CHAIR
  + 1 GLUE
receive  4 GLUE  at 2025-01-10  cost 3.00  lot A  expires 2025-01-15
receive  4 GLUE  cost 3.00  lot B
receive  4 GLUE  cost 3.00  lot C
hold     4 GLUE  lot B
order    MO-9  4 CHAIR
stage    4 GLUE order MO-9  lot C
complete 2 CHAIR  at 2025-01-20  key c-1
  + 2 GLUE lot A
expect   inbox 1 value 6.00
expect   inbox lot-expired/c-1 qty 2 value 6.00 since 2025-01-20
expect   inbox lot-expired/c-1 fix 1 "accept lot-expired/c-1"
expect   inbox lot-expired/c-1 fix 2 "undo c-1"
complete 1 CHAIR  at 2025-01-21  key c-2
  + 1 GLUE lot B
issue    1 GLUE  reason bulk  lot C  key i-1
expect   inbox lot-held/c-2 qty 1 value 3.00
expect   inbox lot-claimed/i-1 qty 1 since 2025-01-21

# Undone in part it is less; accepted it is gone until there is more of it.
undo     c-1 1  at 2025-01-22  key u-1
expect   inbox lot-expired/c-1 qty 1
accept   lot-expired/c-1  key a-1
expect   inbox lot-expired/c-1 none
undo     u-1
expect   inbox lot-expired/c-1 qty 2
undo     c-1
expect   inbox lot-expired/c-1 none
accept   lot-expired/c-1
  refused  INBOX_GONE lot-expired/c-1
accept   lot-held/c-2
undo     i-1
expect   inbox 0

# What throws it away is right.
scrap    1 GLUE  lot A
expect   inbox 0
expect   check clean
