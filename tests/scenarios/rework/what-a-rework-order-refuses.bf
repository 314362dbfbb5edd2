# Orders of completions and of reworks are not mistaken for one another.
item     CELL   each  fifo
item     CTRL   each  made  fifo
item     GATE   each  made  fifo
bill     CTRL
  + 1 CELL
receive  9 CELL   at 2025-01-10  cost 10.00
order    MO-1 6 CTRL
order    RW-1 2 CTRL rework
complete 4 CTRL   order MO-1  at 2025-03-04
rework   1 CTRL   order MO-1
  refused  ORDER_KIND what the order makes is completed
complete 1 CTRL   order RW-1
  refused  ORDER_KIND what the order makes is reworked
stage    order RW-1
  refused  ORDER_KIND what the order makes is reworked
start    RW-1
  refused  ORDER_KIND what the order makes is reworked
rework   1 CTRL   order RW-9
  refused  ORDER_UNKNOWN RW-9
rework   1 GATE   order RW-1
  refused  ORDER_ITEM the order is of CTRL
order    RW-1 change 3 rework
  refused  FIELD_UNKNOWN rework stands where an order is planned
order    RW-1 release rework
  refused  FIELD_UNKNOWN rework stands where an order is planned
# It has no bill that staged parts could stand in for.
order    RW-1 change consumes staged
  refused  ORDER_KIND what the order makes is reworked
order    RW-1 change 3 consumes bill
  refused  ORDER_KIND what the order makes is reworked
order    RW-2 2 CTRL rework consumes staged
  refused  FIELD_TWICE rework and consumes exclude each other
order    RW-2 2 CTRL rework consumes bill
  refused  FIELD_TWICE rework and consumes exclude each other
order    RW-2 2 CELL rework
  refused  ITEM_KIND CELL is not made
order    RW-1 rework
  refused  FIELD_MISSING
# It has no bill that could be another now.
accept   bill-changed/RW-1
  refused  INBOX_GONE
rework   1 CTRL   order RW-1
expect   order RW-1 released good 1 kind rework
expect   check clean
