# What falls off a cheap plate is worth more than the sheet: 2 x 2.50 of silver out of 4.00. The plate
# stands at nothing and 1.00 is income, until a dearer sheet bears it.
item     SHEET  each  fifo
item     SILVER gram  made fifo
item     PLATE  each  made fifo
bill     PLATE
  + 1 SHEET
  + 2 SILVER output nrv 2.50
receive  1 SHEET  at 2026-03-02  cost 4.00  key cheap
receive  1 SHEET  at 2026-03-02  cost 10.00
complete 1 PLATE  at 2026-03-03  key c1
tick     at 2026-03-05
expect   inbox 1 value 1.00
expect   inbox by-product-income/c1 qty 1 value 1.00 since 2026-03-03 days 2
expect   inbox by-product-income/c1 fix 1 "accept by-product-income/c1"
expect   inbox by-product-income/c1 fix 2 "undo c1"

# 10.00 bears its own 5.00 and that 1.00: over the running output nothing is beyond.
complete 1 PLATE  at 2026-03-03  key c2
expect   balance by-product-income 0.00
expect   inbox 0
undo     c2
expect   inbox by-product-income/c1 qty 1 value 1.00

# No other sheet is left that the plate could take in place of its own.
scrap    1 SHEET  at 2026-03-06
# The sheet was dearer than its receipt said: it costs 6.00, the plate bears all of the silver.
correct  cheap  at 2026-03-06
  with receive 1 SHEET  cost 6.00  at 2026-03-02  key dearer
expect   inbox by-product-income/c1 none
correct  dearer  at 2026-03-06
  with receive 1 SHEET  cost 3.00  at 2026-03-02  key cheaper
expect   inbox by-product-income/c1 qty 1 value 2.00 since 2026-03-03

# Accepted, undone, asked again; undone whole it is gone.
accept   by-product-income/c1  at 2026-03-07  key fine
expect   inbox 0
undo     fine
undo     c1  at 2026-03-08  key gone
expect   inbox 0
accept   by-product-income/c1
  refused  INBOX_GONE by-product-income/c1
undo     gone
expect   inbox by-product-income/c1 value 2.00
expect   check clean
