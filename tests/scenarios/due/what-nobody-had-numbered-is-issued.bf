# Six chips came in without numbers, and 3 l of oil. Whoever issues them by hand says which they are (13.13): for what
# is due, ahead of the next reports, and beyond that. All chips cost 5.00, all oil 1.00.
item     CHIP   each  serials  fifo  issue manual
item     OIL    l     lots     fifo  issue manual
item     BOX    each  made     fifo
item     LAMP   each  made     fifo
bill     BOX
  + 1 CHIP
bill     LAMP
  + 2 OIL
receive  6 CHIP  at 2025-01-10  cost 5.00
receive  3 OIL   cost 1.00
order    MO-1 4 BOX
complete 2 BOX order MO-1  at 2025-01-11  key first

# Two are due, and of the two that will be asked for one is handed out.
issue    3 CHIP order MO-1 serials C1,C2,C3  at 2025-01-12  key bag
  flush    2 CHIP  at stores  10.00
  pick     2 CHIP  at stores by named assumed
  put      1 CHIP  at stores lot C1
  put      1 CHIP  at stores lot C2
  pick     1 CHIP  at stores lot C1 by identified scanned
  pick     1 CHIP  at stores lot C2 by identified scanned
  take     2 CHIP  from 2025-01-10  10.00
  covers   2 CHIP  of first  10.00
  pick     1 CHIP  at stores by named assumed
  put      1 CHIP  at stores lot C3
  pick     1 CHIP  at stores lot C3 by identified scanned
  put      1 CHIP  at issued lot C3 for MO-1
  debit    due       10.00
  credit   material  10.00

# Undone, the newest first: none of the two has a number any more. Done again, they are these once more.
undo     bag 2  at 2025-01-13  key back
  pick     1 CHIP  at issued lot C3 for MO-1 by undo
  put      1 CHIP  at stores
  untake   1 CHIP  from 2025-01-10  5.00
  put      1 CHIP  at stores
  due      1 CHIP  until manual at stores  5.00
  debit    material  5.00
  credit   due       5.00
hold     1 CHIP serials C3
  refused  LOT_UNKNOWN C3 of CHIP
undo     back
  flush    1 CHIP  at stores  5.00
  pick     1 CHIP  at stores by named assumed
  put      1 CHIP  at stores lot C2
  pick     1 CHIP  at stores lot C2 by identified scanned
  take     1 CHIP  from 2025-01-10  5.00
  covers   1 CHIP  of first  5.00
  pick     1 CHIP  at stores by named assumed
  put      1 CHIP  at stores lot C3
  pick     1 CHIP  at stores lot C3 by identified scanned
  put      1 CHIP  at issued lot C3 for MO-1
  debit    due       5.00
  credit   material  5.00

# What was not used goes back as what it is known to be.
unstage  1 CHIP order MO-1
  pick     1 CHIP  at issued lot C3 for MO-1 by undo
  put      1 CHIP  at stores lot C3

# Three lie there without a number, and four are named: one was misread.
issue    4 CHIP order MO-1 serials C4..C7
  refused  LOT_UNKNOWN C7 of CHIP

# Without an order: one is due, the other is more, and the report bears it.
complete 1 BOX  at 2025-01-14  key loose
issue    2 CHIP for BOX serials C4,C3  key hand
  flush    1 CHIP  at stores  5.00
  pick     1 CHIP  at stores by named assumed
  put      1 CHIP  at stores lot C4
  pick     1 CHIP  at stores lot C4 by identified scanned
  take     1 CHIP  from 2025-01-10  5.00
  covers   1 CHIP  of loose  5.00
  pick     1 CHIP  at stores lot C3 by named scanned
  take     1 CHIP  from 2025-01-10  5.00
  true-up  BOX  of 2025-01-14  5.00
  debit    due        5.00
  debit    finished   5.00
  credit   material  10.00
# Undone and done again they are the same two, though older ones lie there.
undo     hand  key unhand
undo     unhand
expect   lot CHIP C3 0
expect   lot CHIP C4 0
expect   stock CHIP 2

# 4 l of oil are due, 3 l lie there, unknown: they are L1. What is missing of it is owed
# by the trigger, at what it was due at.
complete 2 LAMP  at 2025-01-15  key lit
issue    4 OIL for LAMP lot L1
  flush    4 OIL   at stores  4.00
  pick     3 OIL   at stores by named assumed
  put      3 OIL   at stores lot L1
  pick     3 OIL   at stores lot L1 by identified scanned
  take     3 OIL   from 2025-01-10  3.00
  owe      1 OIL   at 1.00 booked  1.00
  covers   4 OIL   of lit  4.00
  debit    due       4.00
  credit   material  3.00
  credit   owed      1.00
expect   check clean
