# A product of quantity and price that no book can hold is refused, not cut off.
item     WHEEL  each  fifo
receive  9000000000000 WHEEL  at 2025-01-10  cost 1000000.00
  refused  AMOUNT_OVERFLOW
receive  2000000000000 WHEEL  at 2025-01-10  cost 0.01
  put      2000000000000 WHEEL at stores  20000000000.00
  debit    material              20000000000.00
  credit   payables              20000000000.00
expect   stock WHEEL 2000000000000 value 20000000000.00

# Nor is a sum of them, whichever figure it is of: what lies there, what is owed, what was made, what an order asks.
receive  2000000000000 WHEEL  cost 0.01
  refused  AMOUNT_OVERFLOW a quantity or value beyond what a book can hold
receive  1 WHEEL  total 90000000000000000.00
  refused  AMOUNT_OVERFLOW
item     PIN  each  fifo
scrap    2000000000000 PIN
scrap    2000000000000 PIN
  refused  AMOUNT_OVERFLOW
item     BIKE  each  made
bill     BIKE
  + 1 WHEEL
complete 2000000000000 BIKE  lost 2000000000000
  refused  AMOUNT_OVERFLOW
order    MO-1  2000000000000 BIKE
order    MO-1  change 9000000000000
  refused  AMOUNT_OVERFLOW
expect   check clean
