# D1 left, and came back to be made anew; then the first shipment turns out never to have happened.
# Two pieces are there, but of a serial number there is one: the other comes back without.
item     DEVICE  each  made serials
item     CHIP    each
bill     DEVICE
  + 1 CHIP
party    ACME
receive  2 CHIP  cost 3.00  at 2025-03-01
complete 1 DEVICE  serials D1  at 2025-03-02
ship     1 DEVICE  serials D1  to ACME  key first  at 2025-03-03
complete 1 DEVICE  serials D1  at 2025-03-04
complete 1 DEVICE  serials D1  at 2025-03-04
  refused  LOT_EXISTS D1 of DEVICE is here already, at finished

undo     first  key undone  at 2025-03-05
  untake   1 DEVICE  from 2025-03-02  3.00
  put      1 DEVICE  at finished
  inbox    lot-unknown DEVICE
  debit    finished                   3.00
  credit   cost-of-sales              3.00
expect   lot DEVICE D1 1
expect   stock DEVICE 2 value 6.00
expect   check clean

# Shipped after all: what came back, goes.
undo     undone  at 2025-03-06
expect   lot DEVICE D1 1
expect   stock DEVICE 1 value 3.00
expect   check clean
