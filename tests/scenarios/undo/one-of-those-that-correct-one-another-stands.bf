# A receipt was written down wrong, and corrected. The correction was itself wrong: nothing of it stands while the right
# receipt does, whichever undo is taken back.
item     WHEEL  each  fifo
receive  3 WHEEL  at 2025-01-10  cost 10.00  key po-1

# 3 x 10.00 go, 4 x 11.00 come.
correct  po-1     at 2025-01-12  key fix-1
  with   receive  4 WHEEL  cost 11.00  key po-1b
  lower    3 WHEEL  of 2025-01-10  30.00
  pick     3 WHEEL  at stores by undo
  debit    payables                30.00
  credit   material                30.00
  put      4 WHEEL  at stores      44.00
  corrects po-1
  debit    material                44.00
  credit   payables                44.00
undo     fix-1
  refused  UNDO_REFUSED fix-1: event 4 stands in its place

# Nor is another corrected than is undone: that could come back beside the right one.
correct  po-1b
  with   receive  5 WHEEL  cost 12.00  corrects po-1
  refused  FIELD_TWICE correct po-1b and corrects po-1
correct  po-1b    corrects po-1
  with   receive  5 WHEEL  cost 12.00
  refused  FIELD_TWICE correct po-1b and corrects po-1
receive  5 WHEEL  cost 12.00  corrects po-1
  refused  NOT_UNDONE po-1: event 4 stands
receive  5 WHEEL  cost 12.00  corrects po-1b
  refused  NOT_UNDONE po-1b: event 4 stands
receive  5 WHEEL  cost 12.00  corrects po-7
  refused  KEY_UNKNOWN po-7

# Without the right one there is none: the wrong one is not brought back by itself.
undo     po-1b    at 2025-01-13  key no
  lower    4 WHEEL  of 2025-01-12  44.00
  pick     4 WHEEL  at stores by undo
  stays    po-1     undone
  debit    payables                44.00
  credit   material                44.00
expect   stock WHEEL 0 value 0.00

# The right one that was found later stands in the place of both.
receive  5 WHEEL  at 2025-01-14  cost 12.00  key po-1c  corrects po-1b
  put      5 WHEEL  at stores      60.00
  corrects po-1b
  debit    material                60.00
  credit   payables                60.00
undo     fix-1
  refused  UNDO_REFUSED fix-1: event 6 stands in its place
undo     no
  refused  UNDO_REFUSED no: event 6 stands in its place

# Part of it leaves the rest standing.
undo     po-1c 2  at 2025-01-15
  lower    2 WHEEL  of 2025-01-14  24.00
  pick     2 WHEEL  at stores by undo
  debit    payables                24.00
  credit   material                24.00
undo     fix-1
  refused  UNDO_REFUSED fix-1: event 6 stands in its place
undo     po-1c    at 2025-01-15
  lower    3 WHEEL  of 2025-01-14  36.00
  pick     3 WHEEL  at stores by undo
  stays    po-1b    undone
  debit    payables                36.00
  credit   material                36.00

# The first was right after all: 3 x 10.00. The others stay away then.
undo     fix-1    at 2025-01-16  key back
  put      3 WHEEL  at stores      30.00
  debit    material                30.00
  credit   payables                30.00
undo     no
  refused  UNDO_REFUSED no: event 2 stands in its place
expect   stock WHEEL 3 value 30.00
expect   check clean

# An expense likewise; and what says that it corrects an undo says nothing.
expense  30.00    at 2025-01-17  key e-1
correct  e-1      key fix-e
  with   expense  40.00  key e-1b
undo     fix-e
  refused  UNDO_REFUSED fix-e: event 12 stands in its place
undo     e-1b
  stays    e-1      undone
  debit    payables                40.00
  credit   incurred                40.00
expense  5.00     corrects fix-e
  debit    incurred                 5.00
  credit   payables                 5.00
expect   check clean

# What corrects the event that is undone may say so.
receive  1 WHEEL  at 2025-01-18  cost 10.00  key po-2
correct  po-2     at 2025-01-18
  with   receive  1 WHEEL  cost 11.00  corrects po-2
  lower    1 WHEEL  of 2025-01-18  10.00
  pick     1 WHEEL  at stores by undo
  debit    payables                10.00
  credit   material                10.00
  put      1 WHEEL  at stores      11.00
  corrects po-2
  debit    material                11.00
  credit   payables                11.00
expect   check clean
